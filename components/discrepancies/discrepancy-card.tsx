import type { ReactNode } from "react";
import type { DiscrepancyAnswer, DiscrepancySide, FindingAnswer } from "@/lib/contract/discrepancies";
import { placesInQuote } from "@/lib/core/discrepancies/places-in-quote";
import { LitQuote } from "../suggestions/lit-quote";
import { Dot } from "../ui/dot";
import { Flag } from "../ui/flag";
import { formatDay } from "../ui/format-time";
import styles from "./discrepancies.module.css";
import { discrepancyLook } from "./finding-flag-looks";

interface Props {
  readonly discrepancy: DiscrepancyAnswer;
  /** Shows a mention where it stands. */
  readonly onOpen: (side: DiscrepancySide) => void;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** What two mentions say otherwise: both passages with the evidence lit and read, why, and what was decided. */
export function DiscrepancyCard({ discrepancy, onOpen, children }: Props) {
  const { findings, first, second, decision } = discrepancy;
  const { words, tone } = discrepancyLook(discrepancy);
  const reasons = [...new Set(findings.map(({ reason }) => reason))];
  return (
    <li className={styles.card} aria-label={`${words}: ${nameOf(first)} and ${nameOf(second)}`}>
      <div className={styles.head}>
        <Flag tone={decision?.decision === "dismissed" ? "neutral" : tone}>{words}</Flag>
        {decision ? (
          <span>
            {decision.decision === "confirmed" ? "Confirmed" : "Dismissed"} by {decision.author.name}
          </span>
        ) : null}
      </div>
      <Side side={first} evidence={findings.flatMap((finding) => finding.first)} onOpen={onOpen} />
      <Side side={second} evidence={findings.flatMap((finding) => finding.second)} onOpen={onOpen} />
      <p className={styles.reason}>{reasons.join(" ")}</p>
      {decision?.reason ? <p className={styles.reason}>“{decision.reason}”</p> : null}
      {children}
    </li>
  );
}

function nameOf({ outlet, article }: DiscrepancySide): string {
  return outlet?.name ?? article.title;
}

interface SideProps {
  readonly side: DiscrepancySide;
  readonly evidence: FindingAnswer["first"];
  readonly onOpen: Props["onOpen"];
}

function Side({ side, evidence, onOpen }: SideProps) {
  const { outlet, article, quote, language, segments } = side;
  const lit = { quote, language, shared: [], differing: placesInQuote(segments, evidence) };
  const readings = [
    ...new Set(evidence.filter(({ words, reading }) => words !== reading).map(({ reading }) => reading)),
  ];
  return (
    <div className={styles.side}>
      <div className={styles.head}>
        <Dot colour={outlet?.colour ?? ""} />
        <button type="button" className={styles.open} onClick={() => onOpen(side)}>
          {nameOf(side)}
        </button>
        <span>{article.publishedAt ? formatDay(article.publishedAt.slice(0, 10)) : "undated"}</span>
        {readings.length > 0 ? <span className={styles.reading}>{readings.join(" · ")}</span> : null}
      </div>
      <LitQuote mention={lit} />
    </div>
  );
}
