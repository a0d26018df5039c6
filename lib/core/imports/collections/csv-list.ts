import { CsvError, parse } from "csv-parse/sync";
import { decodeSource, maxSourceBytes } from "../decode";
import { hasExtension, type Refusal } from "../reader";
import type { Collected, CollectionKind, CollectionSource } from "./collection";
import { collectionLimits } from "./collection";
import { entryOfRow, fieldNamed, givesArticles, type ListField } from "./given-fields";
import { startOfText } from "./start-of-text";

const DELIMITERS = [",", ";", "\t"] as const;
const LONGEST_HEAD = 10_000;
const MOST_EMPTY = 1000;
const MOST_COLUMNS = 10_000;
const hollow = "This list has a row with more than a thousand empty columns, so it was not opened.";
const extensions = ["csv", "tsv"];

const tooMany: Refusal = {
  problem: "too-large",
  sentence: `This list has more than ${collectionLimits.entries.toLocaleString("en-GB")} rows. Split it and try again.`,
};

/** A list of articles as comma-, semicolon- or tab-separated values, a row an article, under a row of names. */
export const csvList = {
  id: "csv",
  label: "CSV list of articles",
  mediaTypes: ["text/csv", "text/tab-separated-values"],
  extensions,
  matches: (source: CollectionSource): boolean => headOf(source) !== null,
  expand,
} satisfies CollectionKind;

async function expand(source: CollectionSource): Promise<Collected | Refusal> {
  const head = headOf(source);
  const decoded = decodeSource(source.bytes, source.charset, collectionLimits.bytes);
  if (head === null) return { problem: "damaged", sentence: "This list has no row of names to read it by." };
  if ("problem" in decoded) return { problem: "damaged", sentence: decoded.sentence };
  // Rows of nothing but delimiters take hundreds of times their size in memory.
  if (decoded.text.includes(head.delimiter.repeat(MOST_EMPTY))) return { problem: "unsafe", sentence: hollow };
  const rows = rowsOf(decoded.text, head.delimiter);
  if ("problem" in rows) return rows;
  if (rows.length > collectionLimits.entries + 1) return tooMany;
  const collected: Collected = { entries: [], problems: [] };
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === "")) continue;
    const values = new Map<ListField, string>();
    for (const [column, field] of head.fields.entries()) {
      if (field !== null && !values.get(field)?.trim()) values.set(field, row[column] ?? "");
    }
    const { entry, problems } = entryOfRow(`Row ${index + 1}`, values);
    if (entry !== null) collected.entries.push(entry);
    collected.problems.push(...problems);
  }
  return collected;
}

/** The fields of the first row and what parts them, when the row names some and another row follows; else null. */
function headOf(source: CollectionSource): { delimiter: string; fields: (ListField | null)[] } | null {
  const start = startOfText(source);
  const feed = start?.search(/[\r\n]/) ?? -1;
  if (start === null || feed === -1 || feed > LONGEST_HEAD || start.slice(feed).trim() === "") return null;
  const first = start.slice(0, feed);
  const isNamed = hasExtension(source, extensions);
  for (const delimiter of DELIMITERS) {
    const [row] = cellsOf(first, delimiter);
    const fields = (row ?? []).map(fieldNamed);
    const known = fields.filter((field) => field !== null);
    if (givesArticles(known) && (isNamed || (known.length > 1 && known.length === new Set(known).size))) {
      return { delimiter, fields };
    }
  }
  return null;
}

function cellsOf(line: string, delimiter: string): string[][] {
  const rows = rowsOf(line, delimiter);
  return "problem" in rows ? [] : rows;
}

function rowsOf(text: string, delimiter: string): string[][] | Refusal {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: maxSourceBytes,
      to: collectionLimits.entries + 2,
      on_record: (row: string[]) => {
        if (row.length > MOST_COLUMNS) throw new RangeError("Too many columns.");
        return row;
      },
    });
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === "number" ? error.lines : null;
    const where = line === null ? "" : ` near line ${line}`;
    return {
      problem: "damaged",
      sentence: `This list cannot be read as CSV${where}: a quotation mark stays open, or a row is too long.`,
    };
  }
}
