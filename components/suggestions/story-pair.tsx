"use client";

import type { Problem } from "@/lib/contract/problem";
import type { SuggestedMention, SuggestionAnswer } from "@/lib/contract/suggestions";
import { Button, ButtonLink } from "../ui/button";
import { classNames } from "../ui/class-names";
import { Dot } from "../ui/dot";
import { formatDay } from "../ui/format-time";
import { Link } from "../ui/link";
import { ProblemNote } from "../ui/problem-note";
import { Certainty } from "./certainty";
import { linkWords } from "./link-words";
import { LitQuote } from "./lit-quote";
import { ReasonList } from "./reason-list";
import styles from "./suggestions.module.css";
import type { Decided } from "./use-story-decisions";

interface Props {
  readonly suggestion: SuggestionAnswer;
  /** The project's address. */
  readonly base: string;
  readonly story: string;
  readonly isCurrent: boolean;
  readonly decided: Decided | null;
  readonly problem: Problem | null;
  readonly keys: Readonly<Record<"accept" | "reject" | "undo", string | undefined>>;
  readonly mayDecide: boolean;
  readonly onFocus: () => void;
  readonly onDecide: (decision: "accepted" | "rejected") => void;
  /** Takes the decision back; null for any but the last one. */
  readonly onUndo: (() => void) | null;
}

/** Two mentions side by side that may state the same, with why, and what is decided of them. */
export function StoryPair(props: Props) {
  const { suggestion, base, story, isCurrent, decided, problem } = props;
  const { of, mention } = suggestion;
  const compare = `${base}/stories/${story}/compare?articles=${of.article},${mention.article}`;
  return (
    <li
      className={classNames(styles.pair, isCurrent && styles.current, decided && styles.decided)}
      aria-label={`${nameOf(of)} and ${nameOf(mention)}`}
      aria-current={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={props.onFocus}
    >
      <div className={styles.head}>
        <Certainty suggestion={suggestion} />
      </div>
      <div className={styles.sides}>
        <Side mention={of} base={base} compare={compare} />
        <Side mention={mention} base={base} compare={compare} />
      </div>
      <ReasonList reasons={suggestion.reasons} />
      {problem ? (
        <ProblemNote problem={problem}>
          {of.claim && mention.claim ? (
            <p>
              <ButtonLink href={`${base}/claims/${of.claim.id}`}>Open the first claim</ButtonLink>
            </p>
          ) : null}
        </ProblemNote>
      ) : null}
      {decided ? <Outcome {...props} decided={decided} /> : <Choice {...props} />}
    </li>
  );
}

function nameOf({ outlet, title }: SuggestedMention): string {
  return outlet?.name ?? title;
}

function Side({ mention, base, compare }: { mention: SuggestedMention; base: string; compare: string }) {
  const { id, claim } = mention;
  return (
    <div className={styles.side}>
      <div className={styles.head}>
        <Dot colour={mention.outlet?.colour ?? ""} />
        <Link href={`${compare}&mention=${id}`}>{nameOf(mention)}</Link>
        {mention.publishedAt ? formatDay(mention.publishedAt.slice(0, 10)) : "undated"}
      </div>
      <LitQuote mention={mention} />
      {claim ? (
        <p className={styles.claim}>
          Claim:{" "}
          <Link href={`${base}/claims/${claim.id}`} dir="auto">
            {claim.statement}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

function Choice({ suggestion, isCurrent, keys, mayDecide, onDecide }: Props) {
  if (!mayDecide) return null;
  return (
    <div className={styles.actions}>
      <Button keyHint={isCurrent ? keys.accept : undefined} onClick={() => onDecide("accepted")}>
        {linkWords(suggestion)}
      </Button>
      <Button variant="quiet" keyHint={isCurrent ? keys.reject : undefined} onClick={() => onDecide("rejected")}>
        Not the same
      </Button>
    </div>
  );
}

function Outcome({ decided, keys, onUndo }: Props & { decided: Decided }) {
  const { decision, statement } = decided;
  return (
    <div className={styles.actions}>
      <span>{decision === "rejected" ? "Not the same" : statement ? `Linked: ${statement}` : "Linked"}</span>
      {onUndo ? (
        <Button variant="quiet" keyHint={keys.undo} onClick={onUndo}>
          Undo
        </Button>
      ) : null}
    </div>
  );
}
