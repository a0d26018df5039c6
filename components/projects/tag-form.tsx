"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import { type TagAnswer, tag as tagAnswer } from "@/lib/contract/projects/tags";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { ColourField } from "../ui/colour-field";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { SelectField } from "../ui/select-field";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";
import { listDifferences } from "./list-differences";
import { TagEnd } from "./tag-end";
import { useConflict } from "./use-conflict";

const words = { name: "name", definition: "definition", colour: "colour", key: "key" };
const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

function readFields(fields: FormData) {
  return {
    name: fieldOf(fields, "name"),
    definition: fieldOf(fields, "definition"),
    colour: fieldOf(fields, "colour"),
    key: fieldOf(fields, "key") || null,
    parent: fieldOf(fields, "parent") || null,
  };
}

interface Props {
  readonly project: string;
  /** The tag to change; without one a tag is added. */
  readonly tag?: TagAnswer | undefined;
  readonly tags: readonly TagAnswer[];
  /** The hue that a new tag is offered. */
  readonly hue: string;
  /** The codebook without a chosen tag. */
  readonly list: string;
}

/** Adds a tag to the codebook, or changes, retires or deletes one. */
export function TagForm({ project, tag, tags, hue, list }: Props) {
  const router = useRouter();
  const { theirs, attempt, adopt, drop } = useConflict((current) => tagAnswer.safeParse(current).data ?? null);
  const done = () => {
    drop();
    router.push(list);
    router.refresh();
  };
  const { form, ready, errorOf, problemBeside } = useForm(async (fields, element) => {
    const body = readFields(fields);
    if (!tag) {
      await call("createTag", { project, body });
      element.reset();
      return done();
    }
    await attempt(tag.version, async (version) => {
      await call("changeTag", { tag: tag.id, body }, { version });
      done();
    });
  });
  const problem = problemBeside("name", "definition", "colour", "key", "parent");
  const mine = form.ref.current ? readFields(new FormData(form.ref.current)) : {};
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {theirs ? (
        <ConflictNote
          differences={listDifferences(words, theirs, mine)}
          onKeepTheirs={done}
          onUseMine={() => {
            adopt();
            form.ref.current?.requestSubmit();
          }}
        />
      ) : null}
      <TextField label="Name" name="name" required maxLength={100} defaultValue={tag?.name} error={errorOf("name")} />
      <TextArea
        label="Definition"
        hint="When to use it, so that two people mark alike."
        name="definition"
        serif
        maxLength={2000}
        defaultValue={tag?.definition}
        error={errorOf("definition")}
      />
      <ColourField label="Colour" name="colour" square defaultValue={tag?.colour ?? hue} error={errorOf("colour")} />
      <div className={styles.two}>
        <KeyField tag={tag} tags={tags} error={errorOf("key")} />
        <ParentField tag={tag} tags={tags} error={errorOf("parent")} />
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {tag ? "Save" : "Add tag"}
        </Button>
        {tag ? <Button onClick={done}>Cancel</Button> : null}
      </div>
      {tag ? <TagEnd tag={tag} done={done} /> : null}
    </form>
  );
}

interface ChoiceProps {
  readonly tag: TagAnswer | undefined;
  readonly tags: readonly TagAnswer[];
  readonly error: string | undefined;
}

function KeyField({ tag, tags, error }: ChoiceProps) {
  const holder = (key: string) => tags.find((other) => other.key === key && !other.retired && other.id !== tag?.id);
  return (
    <SelectField label="Key" name="key" defaultValue={tag?.key ?? ""} error={error}>
      <option value="">no key</option>
      {keys.map((key) => {
        const taken = holder(key);
        return (
          <option key={key} value={key} disabled={taken !== undefined}>
            {taken ? `${key} – ${taken.name}` : key}
          </option>
        );
      })}
    </SelectField>
  );
}

function ParentField({ tag, tags, error }: ChoiceProps) {
  return (
    <SelectField label="Stands below" name="parent" defaultValue={tag?.parent ?? ""} error={error}>
      <option value="">no tag</option>
      {tags
        .filter((other) => other.id !== tag?.id)
        .map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
    </SelectField>
  );
}
