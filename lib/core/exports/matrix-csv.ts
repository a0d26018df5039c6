import { formatCsvRow } from "@/lib/core/text/csv-row";

interface MatrixCell {
  readonly state: string;
  readonly mentions: readonly {
    readonly quote: string;
    readonly stance: string;
    readonly status: string;
    readonly attribution: string | null;
  }[];
}

export interface MatrixCsvRow {
  readonly number: number | null;
  readonly claim: string;
  readonly statement: string;
  readonly flags: readonly string[];
  /** One for each outlet, in the order of the head. */
  readonly cells: readonly MatrixCell[];
}

const silences: Readonly<Record<string, string>> = {
  "not-reported": "not reported",
  "published-before": "published before the event",
  "not-read": "not yet read",
};

function formatCell({ state, mentions }: MatrixCell): string {
  if (mentions.length === 0) return silences[state] ?? state;
  return mentions
    .map(({ quote, stance, status, attribution }) => {
      const remarks = [stance, ...(attribution ? [attribution] : []), ...(status === "accepted" ? [] : [status])];
      return `“${quote}” (${remarks.join("; ")})`;
    })
    .join("\n");
}

/** The first row of the matrix as CSV, after the mark that makes spreadsheet programs read UTF-8. */
export function formatMatrixHead(outlets: readonly string[]): string {
  return `\uFEFF${formatCsvRow(["number", "claim_id", "claim", "flags", "outlets_reporting", ...outlets])}`;
}

/** One claim: a cell holds each mention of the outlet as “quote” (stance; attribution), or says why there is none. */
export function formatMatrixRow({ number, claim, statement, flags, cells }: MatrixCsvRow): string {
  const reporting = cells.filter((cell) => cell.mentions.length > 0).length;
  return formatCsvRow([number, claim, statement, flags.join("; "), reporting, ...cells.map(formatCell)]);
}
