import Link from "next/link";
import type { MatrixAnswer } from "@/lib/contract/comparison";
import { stanceWords } from "../claims/claim-words";
import { classNames } from "../ui/class-names";
import { Flag } from "../ui/flag";
import styles from "./matrix.module.css";

type Cell = MatrixAnswer["rows"][number]["cells"][number];
type CellMention = Cell["mentions"][number];

/** How many mentions of one outlet a cell shows. */
const mostShown = 3;

const silences: Readonly<Record<string, readonly [string, string | null]>> = {
  "not-reported": ["not reported", null],
  "published-before": ["not reported", "published before the event"],
  "not-read": ["not yet read", null],
};

interface Props {
  readonly cell: Cell;
  /** The address of Compare at a mention, or at the claim beside the silent article. */
  readonly addressOf: (mention: CellMention | null) => string;
}

/** What one outlet says of one claim: each passage with its stance and attribution, or that it says nothing. */
export function MatrixCell({ cell, addressOf }: Props) {
  const { mentions, state } = cell;
  if (mentions.length === 0) {
    const [silence, reason] = silences[state] ?? [state, null];
    return (
      <td>
        <Link href={addressOf(null)} prefetch={false} className={styles.passage}>
          <span className={styles.silence}>{silence}</span>
          {reason ? <small>{reason}</small> : null}
        </Link>
      </td>
    );
  }
  return (
    <td className={state === "denied" ? styles.denied : undefined}>
      {mentions.slice(0, mostShown).map((mention) => (
        <Link
          key={mention.id}
          href={addressOf(mention)}
          prefetch={false}
          className={classNames(styles.passage, mention.stance === "denies" && styles.denying)}
        >
          {mention.stance === "states" ? null : <b>{stanceWords[mention.stance].toLowerCase()}</b>}
          <q>{mention.quote}</q>
          <small>{mention.attribution ?? "no attribution noted"}</small>
          {mention.status === "proposed" ? <Flag>Proposed</Flag> : null}
        </Link>
      ))}
      {mentions.length > mostShown ? <small>and {mentions.length - mostShown} more in Compare</small> : null}
    </td>
  );
}
