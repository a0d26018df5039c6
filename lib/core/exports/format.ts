import type { SetRecord } from "./set";

export interface FormatContext {
  /** The exported project's id. */
  readonly project: string;
  /** After how many entries (lines, rows, annotations), from 1, to stop for a preview; null for all. The file stays whole. */
  readonly limit: number | null;
}

/** What one line of a file holds, or why it holds nothing that can be read, as a sentence. Lines count from 1. */
export type ParsedLine =
  | { readonly line: number; readonly record: SetRecord }
  | { readonly line: number; readonly problem: string };

/**
 * An export format. `format` takes the records in canonical order and yields text, the same for the same records, while
 * holding no more than the claims and one article; `parse`, where there is one, gives the same records back and never
 * throws. `carries` and `loses` are short phrases for people, complete with regard to the records.
 */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly carries: readonly string[];
  readonly loses: readonly string[];
  format(records: AsyncIterable<SetRecord>, context: FormatContext): AsyncIterable<string>;
  parse?(lines: AsyncIterable<string>): AsyncIterable<ParsedLine>;
}
