"use client";

import { useState } from "react";
import { createPortal } from "react-dom";
import type { DiscrepancyAnswer, DiscrepancySide } from "@/lib/contract/discrepancies";
import { useCommands } from "../keys/use-commands";
import { useKeyOf } from "../keys/use-keys";
import { Button } from "../ui/button";
import { keepFocusInList } from "../ui/keep-focus";
import { AsideSection } from "../ui/page-frame";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { SectionHead } from "../ui/section-head";
import { UnreadSection } from "../ui/unread-section";
import styles from "./discrepancies.module.css";
import { DiscrepancyCard } from "./discrepancy-card";
import { DismissForm } from "./dismiss-form";
import { FindingFlags } from "./finding-flags";
import { useDecisions } from "./use-decisions";
import { useDiscrepancies } from "./use-discrepancies";

interface Props {
  readonly claim: string;
  readonly onOpen: (side: DiscrepancySide) => void;
  /** Called when something was decided here. */
  readonly onDecided?: () => void;
  /** Whether the page hears of changes by itself. */
  readonly isLive?: boolean;
  /** Where a flag for each thing that differs is to stand too. */
  readonly flags?: HTMLElement | null;
}

const isOpen = ({ decision }: DiscrepancyAnswer) => decision === null;
const isCompatible = ({ outcome }: DiscrepancyAnswer) => outcome === "compatible";

/** Where the claim's mentions differ: those that nobody decided about first, what is compatible folded away. The keys decide about the first. */
export function Discrepancies({ claim, onOpen, onDecided, isLive = false, flags = null }: Props) {
  const { found, failed, again } = useDiscrepancies(claim);
  const [dismissing, setDismissing] = useState<string | null>(null);
  const { problem, decide, withdraw } = useDecisions(() => {
    keepFocusInList();
    setDismissing(null);
    again();
    onDecided?.();
  }, isLive);
  const cancel = () => {
    keepFocusInList();
    setDismissing(null);
  };
  const items = found?.items ?? [];
  const telling = items.filter((item) => !isCompatible(item));
  const shown = [...telling.filter(isOpen), ...telling.filter((item) => !isOpen(item))];
  const first = shown.find((item) => isOpen(item) && item.abilities.decide);
  useCommands({
    "discrepancy.confirm": first && (() => decide(first, "confirmed")),
    "discrepancy.dismiss": first && (() => setDismissing(first.id)),
  });
  const keys = { confirm: useKeyOf("discrepancy.confirm"), dismiss: useKeyOf("discrepancy.dismiss") };
  if (failed && !found) return <UnreadSection title="Discrepancies" onAgain={again} />;
  if (items.length === 0) return null;
  const card = (item: DiscrepancyAnswer) => (
    <DiscrepancyCard key={item.id} discrepancy={item} onOpen={onOpen}>
      {item.id === dismissing ? (
        <DismissForm onDismiss={(reason) => decide(item, "dismissed", reason)} onCancel={cancel} />
      ) : (
        <Choice
          discrepancy={item}
          keys={item === first ? keys : {}}
          onConfirm={() => decide(item, "confirmed")}
          onDismiss={() => setDismissing(item.id)}
          onWithdraw={() => withdraw(item)}
        />
      )}
    </DiscrepancyCard>
  );
  const compatible = items.filter(isCompatible);
  return (
    <AsideSection>
      {flags ? createPortal(<FindingFlags discrepancies={items} />, flags) : null}
      <SectionHead aside={shown.length || undefined}>Discrepancies</SectionHead>
      {problem ? <ProblemNote problem={problem} /> : null}
      <ul className={styles.list} tabIndex={-1} aria-label="Discrepancies">
        {shown.map(card)}
      </ul>
      {compatible.length > 0 ? (
        <details className={styles.more}>
          <summary>{plural(compatible.length, "pair")} told otherwise that can both hold</summary>
          <ul className={styles.list} tabIndex={-1} aria-label="Compatible">
            {compatible.map(card)}
          </ul>
        </details>
      ) : null}
      {found?.more ? <p className={styles.reason}>The first {items.length} are shown.</p> : null}
    </AsideSection>
  );
}

interface ChoiceProps {
  readonly discrepancy: DiscrepancyAnswer;
  readonly keys: { readonly confirm?: string | undefined; readonly dismiss?: string | undefined };
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
  readonly onWithdraw: () => void;
}

function Choice({ discrepancy, keys, onConfirm, onDismiss, onWithdraw }: ChoiceProps) {
  if (!discrepancy.abilities.decide) return null;
  if (discrepancy.decision) {
    return (
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onWithdraw}>
          Take the decision back
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <Button keyHint={keys.confirm} onClick={onConfirm}>
        Confirm
      </Button>
      <Button variant="quiet" keyHint={keys.dismiss} onClick={onDismiss}>
        Dismiss …
      </Button>
    </div>
  );
}
