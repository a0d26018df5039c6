import { CsvError, parse as parseRows } from "csv-parse/sync";
import { formatCsvRow, isFormula } from "@/lib/core/text/csv-row";
import { orderCodebook } from "../codebook";
import { type CodebookEntry, entryLimits, tagFields } from "../codebook-entry";
import type { CodebookFormat, ReadCodebook } from "../codebook-format";
import { createDraft, type Draft } from "../draft-codebook";

const [name, ...others] = tagFields;
const columns = [name, "parent", ...others, "id"] as const;
type Column = (typeof columns)[number];

/** What other programs call their columns, without blanks and signs. */
const spellings: Readonly<Record<Column, string>> = {
  name: "name code codename tag tagname label title",
  parent: "parent parentcode parentname parenttag category below group",
  definition: "definition description memo comment codememo note",
  inclusion: "inclusion inclusioncriteria include use useitwhen whentouse",
  exclusion: "exclusion exclusioncriteria exclude donotuseitwhen whennottouse",
  example: "example examples",
  colour: "colour color codecolor rgb",
  key: "key shortcut",
  retired: "retired",
  id: "id guid uuid",
};

const columnOf = new Map(
  columns.flatMap((column) => spellings[column].split(" ").map((spelling) => [spelling, column] as const)),
);

type Row = Partial<Record<Column, string>>;

function cellOf(entry: CodebookEntry, column: Column, entries: readonly CodebookEntry[]): string {
  if (column === "parent") return entries[entry.parent ?? -1]?.name ?? "";
  if (column === "retired") return entry.retired ? "yes" : "";
  return entry[column] ?? "";
}

function format(entries: readonly CodebookEntry[]): string {
  const rows = entries.map((entry) => formatCsvRow(columns.map((column) => cellOf(entry, column, entries))));
  // Without the mark, spreadsheet programs read UTF-8 as the system's old encoding.
  return `\uFEFF${formatCsvRow(columns)}${rows.join("")}`;
}

/** The text as it was before `formatCsvRow` made it safe. */
function unsafe(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

function readRows(text: string): { rows: Row[] } | { problem: string } {
  const [head = ""] = text.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
  try {
    const [names = [], ...lines] = parseRows(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: entryLimits.entries + 2,
    });
    const known = names.map((name) => columnOf.get(name.toLowerCase().replace(/[^\p{L}]/gu, "")));
    if (!known.includes("name"))
      return { problem: "This table has no column of names: one must be called “name” or “code”." };
    return { rows: lines.map((cells) => rowOf(known, cells)) };
  } catch (error) {
    const where = error instanceof CsvError && typeof error.lines === "number" ? ` near line ${error.lines}` : "";
    return { problem: `This table cannot be read${where}: a quotation mark stays open, or a row is too long.` };
  }
}

function rowOf(known: readonly (Column | undefined)[], cells: readonly string[]): Row {
  const row: Row = {};
  for (const [at, column] of known.entries()) {
    if (column && row[column] === undefined) row[column] = unsafe(cells[at] ?? "");
  }
  return row;
}

/** The row that a parent's name or path (`A > B`, `A/B`, `A\B`) means: of several of one name, the first. */
function findParent(rows: readonly Row[], written: string): number {
  const find = (name: string) => rows.findIndex((row) => row.name?.trim().toLowerCase() === name.trim().toLowerCase());
  const whole = find(written);
  return whole >= 0 ? whole : find(written.split(/[>/\\]/).at(-1) ?? "");
}

interface Standing {
  readonly id: string;
  readonly parent: string | null;
  readonly position: number;
}

function standingOf(rows: readonly Row[], row: Row, at: number, draft: Draft): Standing {
  const written = row.parent?.trim() ?? "";
  const above = written === "" ? -1 : findParent(rows, written);
  const misses = written !== "" && (above < 0 || above === at);
  if (misses) draft.remark("A parent is not in the table; what stands below it comes at the top.");
  return { id: String(at), parent: above < 0 || above === at ? null : String(above), position: at };
}

function parse(text: string): ReadCodebook {
  const read = readRows(text);
  if ("problem" in read) return read;
  const { rows } = read;
  const draft = createDraft();
  const places = new Map<string, number>();
  const hasParents = rows.some((row) => row.parent !== undefined);
  for (const { id, parent } of orderCodebook(rows.map((row, at) => standingOf(rows, row, at, draft)))) {
    const { parent: _, retired, key, ...fields } = rows[Number(id)] ?? {};
    const above = parent === null ? null : (places.get(parent) ?? null);
    const place = draft.add({
      ...fields,
      key: key === "" ? null : key,
      parent: hasParents ? above : undefined,
      retired: retired === undefined ? undefined : /^(yes|true|1|x)$/i.test(retired.trim()),
    });
    places.set(id, place);
  }
  return draft.finish();
}

function drop(entry: CodebookEntry): CodebookEntry {
  const texts = Object.entries(entry).map(([field, value]) => [
    field,
    typeof value === "string" ? unsafe(value).trim() : value,
  ]);
  return { ...entry, ...Object.fromEntries(texts) };
}

/** A table for spreadsheets, one row a tag, each under the name of its parent. */
export const csv: CodebookFormat = {
  id: "csv",
  name: "CSV",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  carries: ["everything that a tag says, in columns", "the tree, by the names of the parents"],
  loses: [
    "mentions, and which tags were merged into which",
    "an apostrophe in front of what a spreadsheet would run as a formula",
  ],
  format,
  matches: (text) => {
    const read = readRows(text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? "");
    return "rows" in read;
  },
  parse,
  drop,
};
