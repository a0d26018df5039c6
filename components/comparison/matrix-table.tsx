import { Suspense } from "react";
import { Link } from "@/components/ui/link";
import type { MatrixAnswer } from "@/lib/contract/comparison";
import type { OriginsAnswer } from "@/lib/contract/origins";
import { Dot } from "../ui/dot";
import { formatDay } from "../ui/format-time";
import { plural } from "../ui/plural";
import styles from "./matrix.module.css";
import { MatrixCell } from "./matrix-cell";
import { CarriedBy } from "./origins/carried-by";
import { RowFlags } from "./row-flags";

export type MatrixColumn = MatrixAnswer["columns"][number];
type Row = MatrixAnswer["rows"][number];

interface Props {
  readonly story: { readonly id: string; readonly project: string };
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly Row[];
  readonly hidden: readonly string[];
  readonly sortedBy: string;
  /** Where the texts come from: found while the table is already read. */
  readonly origins: Promise<OriginsAnswer>;
}

/** How many articles stand side by side when a cell is opened: its own, and others that speak of the claim. */
const mostBeside = 3;

/** The key of a column in the view. */
export function columnKey({ outlet }: MatrixColumn): string {
  return outlet?.id ?? "none";
}

/** The name of a column. */
export function columnName({ outlet }: MatrixColumn): string {
  return outlet?.name ?? "Without an outlet";
}

function datesOf({ articles }: MatrixColumn): string {
  const days = [...new Set(articles.map((article) => article.publishedAt?.slice(0, 10) ?? ""))].toSorted();
  const [first = ""] = days.filter(Boolean);
  const said = first === "" ? "undated" : formatDay(first);
  return days.length > 1 && first !== "" ? `from ${said}` : said;
}

/** Claims against outlets as a table: the head and the claims stay in sight. */
export function MatrixTable({ story, columns, rows, hidden, sortedBy, origins }: Props) {
  const shown = columns.flatMap((column, at) => (hidden.includes(columnKey(column)) ? [] : [{ column, at }]));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            Claim<small>sorted by {sortedBy}</small>
          </th>
          {shown.map(({ column }) => (
            <th key={columnKey(column)} scope="col">
              <span className={styles.outlet}>
                <Dot colour={column.outlet?.colour ?? ""} />
                {column.outlet ? (
                  <Link href={`/projects/${story.project}/outlets/${column.outlet.id}?story=${story.id}`}>
                    {columnName(column)}
                  </Link>
                ) : (
                  columnName(column)
                )}
              </span>
              <small>
                {column.articles.length > 1 ? `${plural(column.articles.length, "article")} · ` : ""}
                {datesOf(column)} ·{" "}
                {plural(
                  column.articles.reduce((sum, article) => sum + article.counts.mentions, 0),
                  "mention",
                )}
              </small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.claim.id}>
            <ClaimHead story={story} row={row} columns={columns} origins={origins} />
            {shown.map(({ column, at }) => {
              const cell = row.cells[at];
              if (!cell) return null;
              const addressOf = addressFor({ story, row, columns, at });
              return (
                <MatrixCell
                  key={columnKey(column)}
                  story={story.id}
                  row={row}
                  cell={cell}
                  column={column}
                  addressOf={addressOf}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClaimHead({ story, row, columns, origins }: Pick<Props, "story" | "columns" | "origins"> & { row: Row }) {
  const reporting = row.cells.filter((cell) => cell.mentions.length > 0).length;
  const hasFigures = row.cells.some(({ mentions }) => mentions.some(({ reading }) => reading.figures.length > 0));
  const claim = `/projects/${story.project}/claims/${row.claim.id}`;
  const carrying = row.cells.flatMap(({ mentions }) => mentions.filter(({ status }) => status === "accepted"));
  return (
    <th scope="row" className={styles.first}>
      <Link href={claim} className={styles.claim} dir="auto">
        <span className={styles.number}>{row.claim.numbers[story.id] ?? "–"}</span> {row.claim.statement}
      </Link>
      <span className={styles.findings}>
        <RowFlags flags={row.flags} told={row.told} />
        <span className={styles.coverage}>
          <span className={styles.bars} role="img" aria-label={`${reporting} of ${plural(columns.length, "outlet")}`}>
            {columns.map((column, at) => (
              <i key={columnKey(column)} className={row.cells[at]?.mentions.length ? styles.reported : undefined} />
            ))}
          </span>
          <small aria-hidden="true">
            {reporting} of {columns.length}
          </small>
        </span>
        {hasFigures ? (
          <Link href={`${claim}#figures`} className={styles.plot}>
            Figures
          </Link>
        ) : null}
        {reporting > 1 ? (
          <Suspense fallback={null}>
            <CarriedBy articles={carrying.map(({ article }) => article)} outlets={reporting} found={origins} />
          </Suspense>
        ) : null}
      </span>
    </th>
  );
}

/** The address of Compare with the cell's article first and others that speak of the claim beside it. */
function addressFor({ story, row, columns, at }: Pick<Props, "story" | "columns"> & { row: Row; at: number }) {
  return (mention: { readonly id: string; readonly article: string } | null): string => {
    const own = mention?.article ?? columns[at]?.articles[0]?.id ?? "";
    const speaking = row.cells.flatMap((cell) => cell.mentions[0]?.article ?? []);
    const articles = [...new Set([own, ...speaking])].filter(Boolean).slice(0, mostBeside);
    const query = new URLSearchParams({ articles: articles.join(","), claim: row.claim.id });
    if (mention) query.set("mention", mention.id);
    return `/projects/${story.project}/stories/${story.id}/compare?${query}`;
  };
}
