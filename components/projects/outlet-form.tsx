"use client";

import { useRouter } from "next/navigation";
import { call, send } from "@/lib/client/call";
import { type OutletAnswer, outlet as outletAnswer } from "@/lib/contract/projects/outlets";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { ColourField } from "../ui/colour-field";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { TextField } from "../ui/text-field";
import { ConfirmButton } from "./confirm-button";
import styles from "./form.module.css";
import { listDifferences } from "./list-differences";
import { offerUndo } from "./undo-offer";
import { useConflict } from "./use-conflict";

const words = { name: "name", domain: "domain", country: "country", language: "language", colour: "colour" };

function readFields(fields: FormData) {
  const optional = (name: string) => fieldOf(fields, name).trim() || null;
  return {
    name: fieldOf(fields, "name"),
    domain: optional("domain"),
    country: optional("country"),
    language: optional("language"),
    colour: fieldOf(fields, "colour"),
  };
}

interface Props {
  readonly project: string;
  /** The outlet to change; without one an outlet is added. */
  readonly outlet?: OutletAnswer | undefined;
  /** The hue that a new outlet is offered. */
  readonly hue: string;
  /** The list without a chosen outlet. */
  readonly list: string;
}

/** Adds an outlet, or changes or deletes one. */
export function OutletForm({ project, outlet, hue, list }: Props) {
  const router = useRouter();
  const { theirs, attempt, adopt, drop } = useConflict((current) => outletAnswer.safeParse(current).data ?? null);
  const done = () => {
    drop();
    router.push(list);
    router.refresh();
  };
  const { form, ready, errorOf, problemBeside } = useForm(async (fields, element) => {
    const body = readFields(fields);
    if (!outlet) {
      await call("createOutlet", { project, body });
      element.reset();
      return done();
    }
    await attempt(outlet.version, async (version) => {
      await call("changeOutlet", { outlet: outlet.id, body }, { version });
      done();
    });
  });
  const problem = problemBeside("name", "domain", "country", "language", "colour");
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
      <TextField
        label="Name"
        name="name"
        required
        maxLength={200}
        defaultValue={outlet?.name}
        error={errorOf("name")}
      />
      <TextField
        label="Domain"
        hint="Such as example.org."
        name="domain"
        maxLength={253}
        defaultValue={outlet?.domain ?? ""}
        error={errorOf("domain")}
      />
      <div className={styles.two}>
        <TextField
          label="Country"
          name="country"
          maxLength={100}
          defaultValue={outlet?.country ?? ""}
          error={errorOf("country")}
        />
        <TextField
          label="Language"
          name="language"
          placeholder="en"
          maxLength={35}
          defaultValue={outlet?.language ?? ""}
          error={errorOf("language")}
        />
      </div>
      <ColourField label="Colour" name="colour" defaultValue={outlet?.colour ?? hue} error={errorOf("colour")} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {outlet ? "Save" : "Add outlet"}
        </Button>
        {outlet ? <Button onClick={done}>Cancel</Button> : null}
      </div>
      {outlet ? <DeleteOutlet outlet={outlet} done={done} /> : null}
    </form>
  );
}

function DeleteOutlet({ outlet, done }: { outlet: OutletAnswer; done: () => void }) {
  if (outlet.articles > 0) return <p className={styles.note}>An outlet that has articles cannot be deleted.</p>;
  return (
    <ConfirmButton
      label="Delete outlet"
      consequence={`“${outlet.name}” will be gone from this project. It has no articles.`}
      onConfirm={async () => {
        const { event } = await send("deleteOutlet", { outlet: outlet.id }, { version: outlet.version });
        offerUndo({ words: "Outlet deleted.", event });
        done();
      }}
    />
  );
}
