"use client";

import { call, send } from "@/lib/client/call";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { Button, ButtonLink } from "../ui/button";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { ConfirmButton } from "./confirm-button";
import styles from "./form.module.css";
import { offerUndo } from "./undo-offer";
import { useAttempt } from "./use-attempt";

/** What else can become of a tag: merged with others, split, retired or taken up again; one that marks nothing, deleted. */
export function TagEnd({ tag, list, done }: { tag: TagAnswer; list: string; done: () => void }) {
  const { busy, problem, attempt } = useAttempt();
  const retire = () =>
    attempt(async () => {
      await call("changeTag", { tag: tag.id, body: { retired: !tag.retired } }, { version: tag.version });
      done();
    });
  return (
    <div className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <p className={styles.note}>
        {tag.retired
          ? "It is retired: it stays on what it marks and is offered no more."
          : `It marks ${tag.mentions === 0 ? "nothing" : plural(tag.mentions, "mention")}. Retired, it stays on what it marks and is offered no more.`}
      </p>
      <div className={styles.actions}>
        {tag.retired ? null : (
          <ButtonLink href={`${list}?tag=${tag.id}&do=merge#change`}>Merge others into it</ButtonLink>
        )}
        {tag.mentions > 0 ? <ButtonLink href={`${list}?tag=${tag.id}&do=split#change`}>Split it</ButtonLink> : null}
        <Button aria-disabled={busy} onClick={retire}>
          {tag.retired ? "Take it up again" : "Retire tag"}
        </Button>
      </div>
      {tag.mentions === 0 ? (
        <ConfirmButton
          label="Delete tag"
          consequence={`“${tag.name}” will be gone from the codebook. It marks nothing.`}
          onConfirm={async () => {
            const { event } = await send("deleteTag", { tag: tag.id }, { version: tag.version });
            offerUndo({ words: `Tag “${tag.name}” deleted.`, event });
            done();
          }}
        />
      ) : null}
    </div>
  );
}
