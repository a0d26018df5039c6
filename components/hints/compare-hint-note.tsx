"use client";

import type { ReactNode } from "react";
import { CommandKbd } from "../keys/command-kbd";
import { Button } from "../ui/button";
import styles from "./compare-hint.module.css";
import { useHints } from "./use-hints";

interface Mention {
  readonly article: string;
  readonly author: { readonly id: string };
  readonly links: readonly { readonly claim: string }[];
}

interface Props {
  readonly person: string;
  readonly mentions: ReadonlyMap<string, Mention>;
}

/** Beside the claims: one sentence about the step that this person has not taken yet, until it is taken or put away. */
export function CompareHintNote({ person, mentions }: Props) {
  const { isDone, finish } = useHints();
  const own = [...mentions.values()].filter((mention) => mention.author.id === person);
  const linked = own.filter((mention) => mention.links.length > 0);
  const claims = linked.flatMap((mention) => mention.links.map((link) => link.claim));
  const hints: readonly { id: string; taken: boolean; words: ReactNode }[] = [
    {
      id: "compare.mark",
      taken: own.length > 0,
      words: "Select words in a column to mark them, then press the number of a tag.",
    },
    {
      id: "compare.claim",
      taken: linked.length > 0,
      words: (
        <>
          What the words state is a claim: <CommandKbd id="claim.new" /> makes a new one, <CommandKbd id="claim.link" />{" "}
          links them to one there is.
        </>
      ),
    },
    {
      id: "compare.link",
      taken: new Set(claims).size < claims.length,
      words: "Mark the same claim in another column and link it, or click one mention and Shift-click the other.",
    },
    {
      id: "compare.keys",
      taken: false,
      words: (
        <>
          Everything here has a key: <CommandKbd id="keys.show" /> shows them all.
        </>
      ),
    },
  ];
  const hint = hints.find(({ id, taken }) => !taken && !isDone(id));
  if (!hint) return null;
  return (
    <div role="note" aria-label="Hint" className={styles.hint}>
      <p>{hint.words}</p>
      <Button variant="quiet" onClick={() => finish(hint.id)}>
        Got it
      </Button>
    </div>
  );
}
