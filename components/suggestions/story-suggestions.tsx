"use client";

import { useRef, useState } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { useKeyOf } from "@/components/keys/use-keys";
import type { SuggestionAnswer } from "@/lib/contract/suggestions";
import { announce } from "../ui/announcer";
import { StoryPair } from "./story-pair";
import styles from "./suggestions.module.css";
import { useStoryDecisions } from "./use-story-decisions";

interface Props {
  readonly project: string;
  readonly story: string;
  readonly suggestions: readonly SuggestionAnswer[];
  readonly mayDecide: boolean;
}

/** A story's suggestions to go through by keys: each decision goes on to the next one, and can be taken back. */
export function StorySuggestions({ project, story, suggestions, mayDecide }: Props) {
  const { decided, last, problem, decide, undo } = useStoryDecisions();
  const base = `/projects/${project}`;
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const keys = { accept: useKeyOf("pair.accept"), reject: useKeyOf("pair.reject"), undo: useKeyOf("pair.undo") };

  const goTo = (index: number) => {
    const to = Math.max(0, Math.min(suggestions.length - 1, index));
    setAt(to);
    const pair = list.current?.children[to];
    if (!(pair instanceof HTMLElement)) return;
    pair.focus({ preventScroll: true });
    pair.scrollIntoView({ block: "nearest" });
  };
  const decideAt = (index: number, decision: "accepted" | "rejected") => {
    const suggestion = suggestions[index];
    if (!mayDecide || !suggestion || decided.has(suggestion.id)) return;
    decide(suggestion, decision);
    announce(decision === "accepted" ? "Linked" : "Not the same");
    goTo(index + 1);
  };
  const undoLast = () =>
    undo((undone) => {
      announce("Taken back");
      goTo(suggestions.findIndex(({ id }) => id === undone));
    });
  useCommands({
    "pair.next": () => goTo(at + 1),
    "pair.previous": () => goTo(at - 1),
    ...(mayDecide
      ? {
          "pair.accept": () => decideAt(at, "accepted"),
          "pair.reject": () => decideAt(at, "rejected"),
          "pair.undo": undoLast,
        }
      : {}),
  });
  return (
    <ol
      ref={list}
      className={styles.list}
      aria-label="Suggestions"
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        goTo(at + step);
      }}
    >
      {suggestions.map((suggestion, index) => (
        <StoryPair
          key={suggestion.id}
          suggestion={suggestion}
          base={base}
          story={story}
          isCurrent={index === at}
          decided={decided.get(suggestion.id) ?? null}
          problem={problem?.suggestion === suggestion.id ? problem.problem : null}
          keys={keys}
          mayDecide={mayDecide}
          onFocus={() => setAt(index)}
          onDecide={(decision) => decideAt(index, decision)}
          onUndo={suggestion.id === last ? undoLast : null}
        />
      ))}
    </ol>
  );
}
