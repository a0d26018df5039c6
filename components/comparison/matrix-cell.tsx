import { Link } from "@/components/ui/link";
import type { MatrixAnswer } from "@/lib/contract/comparison";
import { stanceWords } from "../claims/claim-words";
import { findingFlagLooks } from "../discrepancies/finding-flag-looks";
import { classNames } from "../ui/class-names";
import { Flag } from "../ui/flag";
import { formatDay } from "../ui/format-time";
import { AbsenceButton } from "./absence-button";
import table from "./matrix.module.css";
import styles from "./matrix-cell.module.css";

type Cell = MatrixAnswer["rows"][number]["cells"][number];
type CellMention = Cell["mentions"][number];

/** How many mentions of one outlet a cell shows. */
const mostShown = 3;

/** How many figures head a passage. */
const mostFigures = 3;

const silences: Readonly<Record<string, readonly [string, string | null]>> = {
  absent: ["not reported", null],
  "not-reported": ["not reported", null],
  "published-before": ["not reported", "published before the event"],
  "not-read": ["not yet read", null],
};

/** Whether its figure, day, place or name is another; what differs in the words alone, or in who says it, does not tint a cell. */
function isOdd({ differs }: CellMention): boolean {
  return differs.some((kind) => findingFlagLooks[`${kind}-differs`].tone === "figures");
}

interface Props {
  readonly story: string;
  readonly row: MatrixAnswer["rows"][number];
  readonly column: MatrixAnswer["columns"][number];
  readonly cell: Cell;
  /** The address of Compare at a mention, or at the claim beside the silent article. */
  readonly addressOf: (mention: CellMention | null) => string;
}

/** What one outlet says of one claim: each passage with its stance and attribution, or that it says nothing. */
export function MatrixCell(props: Props) {
  const { cell, addressOf } = props;
  const { mentions, state } = cell;
  if (mentions.length === 0) return <SilentCell {...props} />;
  const differs = mentions.every(isOdd) && table.differing;
  return (
    <td className={classNames(state === "denied" ? table.denied : differs)}>
      {mentions.slice(0, mostShown).map((mention) => (
        <Passage key={mention.id} mention={mention} address={addressOf(mention)} />
      ))}
      {mentions.length > mostShown ? <small>and {mentions.length - mostShown} more in Compare</small> : null}
    </td>
  );
}

function Passage({ mention, address }: { mention: CellMention; address: string }) {
  const { stance, quote, attribution, status, reading } = mention;
  const head = [
    ...(stance === "states" ? [] : [stanceWords[stance].toLowerCase()]),
    ...reading.figures.slice(0, mostFigures),
  ];
  return (
    <Link
      href={address}
      className={classNames(styles.passage, stance === "denies" ? styles.denying : isOdd(mention) && styles.odd)}
    >
      {head.length > 0 ? <b>{head.join(" · ")}</b> : null}
      <q dir="auto">{quote}</q>
      <small>
        {attribution ?? (reading.saidBy === null ? "no attribution noted" : <i>{reading.saidBy}</i>)}
        {reading.hedges.length > 0 ? <i> · {reading.hedges.join(", ")}</i> : null}
      </small>
      {status === "proposed" ? <Flag>Proposed</Flag> : null}
    </Link>
  );
}

function SilentCell({ story, row, column, cell, addressOf }: Props) {
  const { state, absence } = cell;
  const [silence, reason] = silences[state] ?? [state, null];
  const { outlet, articles } = column;
  return (
    <td>
      <Link href={addressOf(null)} className={styles.passage}>
        <span className={styles.silence}>{silence}</span>
        {reason ? <small>{reason}</small> : null}
      </Link>
      {absence ? <AbsenceWords absence={absence} /> : null}
      {outlet && row.abilities.confirmAbsence ? (
        <AbsenceButton
          cell={{ story, claim: row.claim.id, outlet: outlet.id }}
          outlet={outlet.name}
          absence={absence}
          read={articles.map(({ id, revision }) => ({ article: id, revision }))}
        />
      ) : null}
    </td>
  );
}

function AbsenceWords({ absence }: { absence: NonNullable<Cell["absence"]> }) {
  const { author, confirmedAt, outdated, reason } = absence;
  return (
    <small>
      absence confirmed by {author.name}, {formatDay(confirmedAt.slice(0, 10))}
      {outdated ? "; a newer text has come since" : ""}
      {reason ? `: ${reason}` : ""}
    </small>
  );
}
