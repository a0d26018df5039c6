"use client";

import type { ReactNode } from "react";
import type { CommandId } from "@/lib/core/keys/commands";
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
  const { marked, linked, linkedAgain } = stepsTaken(person, mentions);
  const hints: readonly { id: string; taken: boolean; words: ReactNode }[] = [
    {
      id: "compare.mark",
      taken: marked,
      words: "Select words in a column to mark them, then press a tag or its number.",
    },
    {
      id: "compare.claim",
      taken: linked,
      words: (
        <>
          What the words state is a claim: make a new one
          <WithKey id="claim.new" />, or link them to one there is
          <WithKey id="claim.link" />.
        </>
      ),
    },
    {
      id: "compare.link",
      taken: linkedAgain,
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
    <div role="note" aria-label="Hint" className={styles.hint} data-hint={hint.id}>
      <p>{hint.words}</p>
      <Button variant="quiet" onClick={() => finish(hint.id)}>
        Got it
      </Button>
    </div>
  );
}

/** What this person has done in the story: marked words, linked them to a claim, linked a second mention to the same claim. */
function stepsTaken(person: string, mentions: Props["mentions"]) {
  const claims = new Set<string>();
  let marked = false;
  for (const { author, links } of mentions.values()) {
    if (author.id !== person) continue;
    marked = true;
    for (const { claim } of links) {
      if (claims.has(claim)) return { marked, linked: true, linkedAgain: true };
      claims.add(claim);
    }
  }
  return { marked, linked: claims.size > 0, linkedAgain: false };
}

/** The key of what was just named, apart from it by a blank that goes where the key goes. */
function WithKey({ id }: { id: CommandId }) {
  return (
    <span className={styles.key}>
      {" "}
      <CommandKbd id={id} />
    </span>
  );
}
