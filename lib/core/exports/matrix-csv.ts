import { formatCsvRow } from "@/lib/core/text/csv-row";

interface MatrixCell {
  readonly state: string;
  readonly mentions: readonly {
    readonly quote: string;
    readonly stance: string;
    readonly status: string;
    readonly attribution: string | null;
  }[];
  /** A person's word that the outlet says nothing; `outdated` where it had further texts since. */
  readonly absence: {
    readonly reason: string;
    readonly author: { readonly name: string };
    /** ISO 8601. */
    readonly confirmedAt: string;
    readonly outdated: boolean;
  } | null;
}

export interface MatrixCsvRow {
  readonly number: number | null;
  readonly claim: string;
  readonly statement: string;
  readonly flags: readonly string[];
  /** Null where it is not known how many are behind the claim. */
  readonly origins: number | null;
  /** One for each outlet, in the order of the head. */
  readonly cells: readonly MatrixCell[];
}

const silences: Readonly<Record<string, string>> = {
  absent: "not reported",
  "not-reported": "not reported",
  "published-before": "published before the event",
  "not-read": "not yet read",
};

function formatSilence({ state, absence }: MatrixCell): string {
  const silence = silences[state] ?? state;
  if (absence === null) return silence;
  const { author, confirmedAt, outdated, reason } = absence;
  const since = outdated ? ", before newer texts" : "";
  return `${silence} (confirmed by ${author.name} on ${confirmedAt.slice(0, 10)}${since}${reason ? `: ${reason}` : ""})`;
}

function formatCell(cell: MatrixCell): string {
  const { mentions } = cell;
  if (mentions.length === 0) return formatSilence(cell);
  return mentions
    .map(({ quote, stance, status, attribution }) => {
      const remarks = [stance, ...(attribution ? [attribution] : []), ...(status === "accepted" ? [] : [status])];
      return `“${quote}” (${remarks.join("; ")})`;
    })
    .join("\n");
}

/** The first row of the matrix as CSV, after the mark that makes spreadsheet programs read UTF-8. */
export function formatMatrixHead(outlets: readonly string[]): string {
  return `\uFEFF${formatCsvRow(["number", "claim_id", "claim", "flags", "outlets_reporting", "origins_behind", ...outlets])}`;
}

/** One claim: a cell holds each mention of the outlet as “quote” (stance; attribution), or says why there is none. */
export function formatMatrixRow({ number, claim, statement, flags, origins, cells }: MatrixCsvRow): string {
  const reporting = cells.filter((cell) => cell.mentions.length > 0).length;
  return formatCsvRow([number, claim, statement, flags.join("; "), reporting, origins, ...cells.map(formatCell)]);
}
