"use client";

import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { Button } from "../ui/button";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { ConfirmButton } from "./confirm-button";
import styles from "./form.module.css";

/** Retires a tag or takes it up again; one that marks nothing can be deleted. */
export function TagEnd({ tag, done }: { tag: TagAnswer; done: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const retire = async () => {
    try {
      await call("changeTag", { tag: tag.id, body: { retired: !tag.retired } }, { version: tag.version });
      done();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    }
  };
  return (
    <div className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <p className={styles.note}>
        {tag.retired
          ? "It is retired: it stays on what it marks and is offered no more."
          : `It marks ${tag.mentions === 0 ? "nothing" : plural(tag.mentions, "mention")}. Retired, it stays on what it marks and is offered no more.`}
      </p>
      <div className={styles.actions}>
        <Button onClick={retire}>{tag.retired ? "Take it up again" : "Retire tag"}</Button>
      </div>
      {tag.mentions === 0 ? (
        <ConfirmButton
          label="Delete tag"
          consequence={`“${tag.name}” will be gone from the codebook. It marks nothing.`}
          onConfirm={async () => {
            await call("deleteTag", { tag: tag.id }, { version: tag.version });
            done();
          }}
        />
      ) : null}
    </div>
  );
}
