"use client";

import { useEffect, useState } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { useKeyOf } from "@/components/keys/use-keys";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { SuggestionAnswer } from "@/lib/contract/suggestions";
import { announce } from "../ui/announcer";
import { Button } from "../ui/button";
import { Dot } from "../ui/dot";
import { keepFocusInList } from "../ui/keep-focus";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import { UnreadSection } from "../ui/unread-section";
import { Certainty } from "./certainty";
import { isFaint } from "./certainty-words";
import { asksToMerge, linkWords } from "./link-words";
import { LitQuote } from "./lit-quote";
import { rankingWords } from "./ranking-words";
import { ReasonList } from "./reason-list";
import styles from "./suggestions.module.css";
import { useMentionSuggestions } from "./use-mention-suggestions";

interface Props {
  readonly mention: MentionAnswer;
  /** Whether everything done so far is with the server. */
  readonly isSaved: boolean;
  readonly mayDecide: boolean;
  readonly onOpen: (article: string, mention: string) => void;
  readonly onAccept: (suggestion: SuggestionAnswer) => void;
  readonly onReject: (suggestion: SuggestionAnswer) => void;
}

/** What may state the same as the mention one is at, the most certain first, the faint ones folded away; the keys decide about the first. */
export function MentionSuggestions({ mention, isSaved, mayDecide, onOpen, onAccept, onReject }: Props) {
  const { read, failed, again } = useMentionSuggestions(mention, isSaved);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read anew may hold it again, as after an undo.
  useEffect(() => setDecided(new Set()), [read]);
  const items = (read?.items ?? []).filter(({ id }) => !decided.has(id));
  const plain = items.filter(({ score }) => !isFaint(score));
  const faint = items.filter(({ score }) => isFaint(score));
  const [first] = plain;
  const decide = (suggestion: SuggestionAnswer, words: string) => {
    keepFocusInList();
    setDecided((all) => new Set([...all, suggestion.id]));
    announce(words);
  };
  const accept = (suggestion: SuggestionAnswer) => {
    if (!asksToMerge(suggestion)) decide(suggestion, "Linked");
    onAccept(suggestion);
  };
  const reject = (suggestion: SuggestionAnswer) => {
    decide(suggestion, "Not the same");
    onReject(suggestion);
  };
  useCommands({
    "suggestion.accept": mayDecide && first ? () => accept(first) : undefined,
    "suggestion.reject": mayDecide && first ? () => reject(first) : undefined,
  });
  const keys = { accept: useKeyOf("suggestion.accept"), reject: useKeyOf("suggestion.reject") };
  if (failed && !read) return <UnreadSection title="Suggestions" onAgain={again} />;
  if (!read || items.length === 0) return null;
  const card = (suggestion: SuggestionAnswer) => (
    <li key={suggestion.id} className={styles.card}>
      <Suggested suggestion={suggestion} onOpen={onOpen} />
      {mayDecide ? (
        <div className={styles.actions}>
          <Button keyHint={suggestion === first ? keys.accept : undefined} onClick={() => accept(suggestion)}>
            {linkWords(suggestion)}
          </Button>
          <Button
            variant="quiet"
            keyHint={suggestion === first ? keys.reject : undefined}
            onClick={() => reject(suggestion)}
          >
            Not the same
          </Button>
        </div>
      ) : null}
    </li>
  );
  return (
    <AsideSection>
      <SectionHead aside={items.length}>Suggestions</SectionHead>
      <ul className={styles.list} tabIndex={-1} aria-label="Suggestions">
        {plain.map(card)}
      </ul>
      {faint.length > 0 ? (
        <details className={styles.more}>
          <summary>{faint.length} faint</summary>
          <ul className={styles.list} tabIndex={-1} aria-label="Faint suggestions">
            {faint.map(card)}
          </ul>
        </details>
      ) : null}
      <p className={styles.muted}>{rankingWords(read.ranking)}</p>
    </AsideSection>
  );
}

function Suggested({ suggestion, onOpen }: { suggestion: SuggestionAnswer; onOpen: Props["onOpen"] }) {
  const { of, mention, claim, reasons } = suggestion;
  return (
    <>
      <div className={styles.head}>
        <Dot colour={mention.outlet?.colour ?? ""} />
        <button
          type="button"
          className={styles.open}
          title="Show in its column"
          onClick={() => onOpen(mention.article, mention.id)}
        >
          {mention.outlet?.name ?? mention.title}
        </button>
        <Certainty suggestion={suggestion} />
      </div>
      <LitQuote mention={mention} />
      {of.differing.length > 0 ? (
        <>
          <p className={styles.head}>This mention</p>
          <LitQuote mention={of} />
        </>
      ) : null}
      <ReasonList reasons={reasons} />
      {claim ? (
        <p className={styles.claim}>
          Claim: <bdi>{claim.statement}</bdi>
        </p>
      ) : null}
    </>
  );
}
