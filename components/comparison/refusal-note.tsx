"use client";

import { Button } from "@/components/ui/button";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { Refusal } from "@/lib/client/compare/workspace-store";
import { noteText } from "@/lib/core/mentions/note-text";
import styles from "./refusal-note.module.css";

interface Props {
  readonly refusal: Refusal;
  /** As the server has it now. */
  readonly workspace: Workspace;
  readonly onUseMine: (operation: CompareOperation) => void;
  readonly onKeepTheirs: () => void;
}

interface TwoStates {
  readonly mine: string;
  readonly theirs: string;
}

/** What one wrote beside what is there now; null where there is nothing to choose between. */
function twoStates(operation: CompareOperation | null, workspace: Workspace): TwoStates | null {
  switch (operation?.kind) {
    case "reword": {
      const theirs = workspace.claims.get(operation.claim)?.statement;
      return theirs === undefined ? null : { mine: operation.statement, theirs };
    }
    case "stance": {
      const links = workspace.mentions.get(operation.mention)?.links ?? [];
      const theirs = links.find((link) => link.claim === operation.claim)?.stance;
      return theirs === undefined ? null : { mine: operation.stance, theirs };
    }
    case "attribute": {
      const theirs = workspace.mentions.get(operation.mention)?.attributes.attribution ?? "nobody";
      return { mine: operation.attributes.attribution ?? "nobody", theirs };
    }
    case "note": {
      const owner = (operation.on === "mention" ? workspace.mentions : workspace.claims).get(operation.id);
      const words = (note: typeof operation.note) => (note ? noteText(note) : "no note");
      return owner ? { mine: words(operation.note), theirs: words(owner.note) } : null;
    }
    default:
      return null;
  }
}

/** What the server refused, and both states where someone changed the thing meanwhile: neither is lost without a choice. */
export function RefusalNote({ refusal, workspace, onUseMine, onKeepTheirs }: Props) {
  const { operation, sentence, stale } = refusal;
  const states = stale ? twoStates(operation, workspace) : null;
  return (
    <div role="alertdialog" aria-label="Not saved" className={styles.note}>
      <p className={styles.sentence}>{sentence}</p>
      {states ? (
        <dl className={styles.states}>
          <dt>Now there</dt>
          <dd>{states.theirs}</dd>
          <dt>Yours</dt>
          <dd>{states.mine}</dd>
        </dl>
      ) : null}
      <div className={styles.actions}>
        <Button onClick={onKeepTheirs}>{states ? "Keep theirs" : "Go on"}</Button>
        {states && operation ? <Button onClick={() => onUseMine(operation)}>Use mine</Button> : null}
      </div>
    </div>
  );
}
