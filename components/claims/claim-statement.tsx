"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import { type ClaimAnswer, claim as claimSchema } from "@/lib/contract/claims";
import { fieldOf, useForm } from "../people/use-form";
import { useConflict } from "../projects/use-conflict";
import { Button } from "../ui/button";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { TextArea } from "../ui/text-area";
import styles from "./claim-page.module.css";

type Known = Pick<ClaimAnswer, "id" | "version" | "statement">;

function readClaim(current: unknown): Known | null {
  const told = claimSchema.safeParse(current);
  return told.success ? told.data : null;
}

/** The claim's statement as the page's title; its author and reviewers may reword it. */
export function ClaimStatement({ claim, editable }: { claim: Known; editable: boolean }) {
  const [editing, setEditing] = useState(false);
  return (
    <div className={styles.head}>
      <h1 className={styles.statement} dir="auto">
        {claim.statement}
      </h1>
      {editing ? <RewordForm claim={claim} onLeave={() => setEditing(false)} /> : null}
      {editable && !editing ? <Button onClick={() => setEditing(true)}>Reword</Button> : null}
    </div>
  );
}

function RewordForm({ claim, onLeave }: { claim: Known; onLeave: () => void }) {
  const router = useRouter();
  const [mine, setMine] = useState(claim.statement);
  // The version that was read when rewording began: a refresh meanwhile must not hide that someone else was faster.
  const [started] = useState(claim.version);
  const { theirs, attempt, adopt, drop } = useConflict(readClaim);
  const leave = () => {
    drop();
    onLeave();
    router.refresh();
  };
  const { form, ready, errorOf, problemBeside } = useForm(async (fields) => {
    const statement = fieldOf(fields, "statement").trim();
    await attempt(started, async (version) => {
      await call("putClaim", { claim: claim.id, body: { statement } }, { version });
      leave();
    });
  });
  const problem = problemBeside("statement");
  return (
    <form {...form} className={styles.form}>
      <TextArea
        serif
        autoFocus
        name="statement"
        label="Statement"
        maxLength={2000}
        value={mine}
        error={errorOf("statement")}
        onChange={(event) => setMine(event.target.value)}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      {theirs ? (
        <ConflictNote
          differences={[{ name: "statement", theirs: theirs.statement, mine }]}
          onKeepTheirs={leave}
          onUseMine={() => {
            adopt();
            form.ref.current?.requestSubmit();
          }}
        />
      ) : (
        <div className={styles.row}>
          <Button type="submit" variant="primary" aria-disabled={!ready}>
            Keep this wording
          </Button>
          <Button onClick={leave}>Cancel</Button>
        </div>
      )}
    </form>
  );
}
