"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import type { SetAside } from "@/lib/client/compare/workspace-state";
import styles from "./set-aside-note.module.css";

interface Props {
  readonly setAside: readonly SetAside[];
  readonly onKeepTheirs: (id: string) => void;
  readonly onUseMine: (id: string, words?: string) => void;
}

/**
 * What the server refused, one at a time: both states where someone changed the thing meanwhile, else what one wanted. Neither is
 * lost without a choice, and the rest of the work goes on.
 */
export function SetAsideNote({ setAside, onKeepTheirs, onUseMine }: Props) {
  const [first] = setAside;
  if (!first) return null;
  return (
    <section role="alertdialog" aria-label="Not saved" className={styles.note}>
      <p className={styles.sentence}>
        {first.sentence}
        {setAside.length > 1 ? <span className={styles.count}> 1 of {setAside.length}</span> : null}
      </p>
      {first.stale ? (
        <Choice key={first.id} of={first} onKeepTheirs={onKeepTheirs} onUseMine={onUseMine} />
      ) : (
        <>
          {first.hasWords ? <Sides mine={first.sides?.mine} /> : null}
          <div className={styles.actions}>
            <Button onClick={() => onKeepTheirs(first.id)}>Go on without it</Button>
            <Button onClick={() => onUseMine(first.id)}>Try again</Button>
          </div>
        </>
      )}
    </section>
  );
}

function Sides({ theirs, mine }: { theirs?: string | undefined; mine?: string | undefined }) {
  return (
    <dl className={styles.states}>
      {theirs === undefined ? null : (
        <>
          <dt>Now there</dt>
          <dd>{theirs || "nothing"}</dd>
        </>
      )}
      <dt>Yours</dt>
      <dd>{mine || "nothing"}</dd>
    </dl>
  );
}

function Choice({
  of,
  onKeepTheirs,
  onUseMine,
}: Pick<Props, "onKeepTheirs" | "onUseMine"> & { readonly of: SetAside }) {
  const [together, setTogether] = useState<string | null>(null);
  const [theirs, mine] = [of.sides?.theirs ?? "", of.sides?.mine ?? ""];
  return (
    <>
      <Sides theirs={theirs} mine={mine} />
      {together === null ? null : (
        <TextArea
          label="Both together"
          serif
          autoFocus
          value={together}
          onChange={(event) => setTogether(event.target.value)}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={() => onKeepTheirs(of.id)}>Keep theirs</Button>
        <Button onClick={() => onUseMine(of.id)}>Use mine</Button>
        {of.hasWords && together === null ? (
          <Button onClick={() => setTogether(`${theirs}\n${mine}`)}>Edit both together</Button>
        ) : null}
        {together === null ? null : (
          <Button variant="primary" disabled={together.trim() === ""} onClick={() => onUseMine(of.id, together.trim())}>
            Use this
          </Button>
        )}
      </div>
    </>
  );
}
