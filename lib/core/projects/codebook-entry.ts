/**
 * A tag as it travels between codebooks. What a file does not say is absent, and taking the file over leaves it as it is.
 * `parent` is the place of the parent in the list, which comes before it; the list is in the codebook's order.
 */
export interface CodebookEntry {
  /** A UUID in small letters. */
  readonly id?: string;
  readonly name: string;
  readonly definition?: string;
  readonly inclusion?: string;
  readonly exclusion?: string;
  readonly example?: string;
  /** A hue name, or #rrggbb in small letters. */
  readonly colour?: string;
  readonly key?: string | null;
  readonly parent?: number | null;
  readonly retired?: boolean;
}

/** What a tag says, beside where it stands; in the order in which tables show it. */
export const tagFields = [
  "name",
  "definition",
  "inclusion",
  "exclusion",
  "example",
  "colour",
  "key",
  "retired",
] as const satisfies readonly (keyof CodebookEntry)[];

/** How long what a file says may be, in UTF-16 code units; longer is cut, and a remark says so. */
export const entryLimits = { entries: 2000, depth: 64, name: 100, words: 10_000 } as const;
