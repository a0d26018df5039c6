"use client";

import { useState } from "react";
import { describeFact, isTelling } from "@/components/facts/fact-words";
import styles from "@/components/facts/facts.module.css";
import { classNames } from "@/components/ui/class-names";
import { keepFocusInList } from "@/components/ui/keep-focus";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { FactAnswer } from "@/lib/contract/facts";
import type { Author } from "@/lib/contract/fields";
import type { Segment } from "@/lib/core/text/segments";
import { FactForm } from "./fact-form";
import { useCorrectedFacts } from "./use-corrected-facts";

export interface MentionFactsProps {
  readonly mention: { readonly id: string; readonly version: number };
  readonly story: string;
  readonly store: WorkspaceStore;
  /** Who works here. */
  readonly person: Author;
  /** Whether the server has not heard of the mention yet. */
  readonly isNew: boolean;
  readonly mayCorrect: boolean;
  /** Names that others have for what this mention may name. */
  readonly names: readonly string[];
  /** Shows the characters of a fact in the text, or none any more. */
  readonly onLight: (passage: Segment | null) => void;
}

/** What the program reads in a mention, each fact with its characters lit while one is at it, and corrected in place. */
export function MentionFacts(props: MentionFactsProps) {
  const { mention, isNew, store, person, mayCorrect, onLight } = props;
  const facts = useCorrectedFacts(mention, isNew, store, person);
  const [open, setOpen] = useState<string | null>(null);
  const leave = () => {
    keepFocusInList();
    setOpen(null);
  };
  const run = (operation: CompareOperation) => {
    leave();
    store.run(operation);
  };
  if (facts === null) return null;
  const shown = facts.filter((fact) => isTelling(fact) || fact.kind === "quotation" || fact.correction !== null);
  return (
    <>
      {shown.length === 0 ? <p className={styles.label}>Nothing that is compared is read in it.</p> : null}
      <ul className={styles.list} tabIndex={-1} aria-label="What it says" onPointerLeave={() => onLight(null)}>
        {shown.map((fact, index) => {
          const key = `${index} ${fact.kind} ${fact.start} ${fact.end}`;
          return (
            <FactRow
              key={key}
              fact={fact}
              isOpen={open === key}
              mayCorrect={mayCorrect}
              onToggle={() => setOpen(open === key ? null : key)}
              onLight={onLight}
            >
              <FactForm {...props} fact={fact} run={run} onLeave={leave} />
            </FactRow>
          );
        })}
      </ul>
    </>
  );
}

interface RowProps {
  readonly fact: FactAnswer;
  readonly isOpen: boolean;
  readonly mayCorrect: boolean;
  readonly onToggle: () => void;
  readonly onLight: MentionFactsProps["onLight"];
  readonly children: React.ReactNode;
}

function FactRow({ fact, isOpen, mayCorrect, onToggle, onLight, children }: RowProps) {
  const { label, reading, from } = describeFact(fact);
  const light = () => onLight({ start: fact.start, end: fact.end });
  return (
    <li className={classNames(styles.item, fact.value === null && styles.none)} onPointerEnter={light}>
      <button
        type="button"
        className={styles.row}
        disabled={!mayCorrect}
        aria-expanded={isOpen}
        onClick={onToggle}
        onFocus={light}
        onBlur={() => onLight(null)}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.reading}>
          {reading}
          {from === null ? null : <span className={styles.from}> from “{from}”</span>}
        </span>
        {fact.correction ? <span className={styles.by}>by {fact.correction.author.name}</span> : null}
      </button>
      {isOpen ? children : null}
    </li>
  );
}
