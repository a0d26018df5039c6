"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import { type TagAnswer, tag as tagAnswer } from "@/lib/contract/projects/tags";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { ColourField } from "../ui/colour-field";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import styles from "./form.module.css";
import { listDifferences } from "./list-differences";
import { TagEnd } from "./tag-end";
import { TagKeyField } from "./tag-key-field";
import { TagParentField } from "./tag-parent-field";
import { TagWordFields, tagWords } from "./tag-word-fields";
import { useConflict } from "./use-conflict";

const words = { name: "name", ...tagWords, colour: "colour", key: "key" };

function readFields(fields: FormData) {
  return {
    name: fieldOf(fields, "name"),
    definition: fieldOf(fields, "definition"),
    inclusion: fieldOf(fields, "inclusion"),
    exclusion: fieldOf(fields, "exclusion"),
    example: fieldOf(fields, "example"),
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
    const swapKey = fieldOf(fields, "swapKey") === "yes";
    await attempt(tag.version, async (version) => {
      await call("changeTag", { tag: tag.id, body: { ...body, swapKey } }, { version });
      done();
    });
  });
  const problem = problemBeside("name", "definition", "inclusion", "exclusion", "example", "colour", "key", "parent");
  const mine = form.ref.current ? readFields(new FormData(form.ref.current)) : {};
  const others = tags.filter((other) => other.id !== tag?.id);
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
      <TagWordFields tag={tag} errorOf={errorOf} />
      <ColourField
        label="Colour"
        name="colour"
        square
        defaultValue={tag?.colour ?? hue}
        error={errorOf("colour")}
        others={others.filter((other) => !other.retired)}
      />
      <div className={styles.two}>
        <TagKeyField tag={tag} others={others} error={errorOf("key")} />
        <TagParentField key={tag?.parent} tag={tag} others={others} error={errorOf("parent")} />
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {tag ? "Save" : "Add tag"}
        </Button>
        {tag ? <Button onClick={done}>Cancel</Button> : null}
      </div>
      {tag ? <TagEnd tag={tag} list={list} done={done} /> : null}
    </form>
  );
}
