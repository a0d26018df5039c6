import type { CodebookEntry } from "./codebook-entry";

/** What a file holds, with remarks for people on what was left out or altered; or why it cannot be read, as a sentence. */
export type ReadCodebook =
  | { readonly entries: readonly CodebookEntry[]; readonly remarks: readonly string[] }
  | { readonly problem: string };

/**
 * A form in which codebooks are kept in files. `format` writes entries that say everything; `parse` never throws, and gives
 * what was written back but for what `drop` takes away. `carries` and `loses` are short phrases for people.
 */
export interface CodebookFormat {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly carries: readonly string[];
  readonly loses: readonly string[];
  format(entries: readonly CodebookEntry[]): string;
  /** Whether a text looks as if it were in this form. */
  matches(text: string): boolean;
  parse(text: string): ReadCodebook;
  /** An entry as it is after it was written and read. */
  drop(entry: CodebookEntry): CodebookEntry;
}
