import type { NameKind } from "../name-kind";

/**
 * A name as it stands in an article: what it names, as written, its words folded as `soundCode` does, the title before it as written or
 * null, and the longest form by which the article gives the same name, itself where it stands alone or is not safely known.
 */
export interface NameReading {
  readonly kind: NameKind;
  readonly written: string;
  readonly tokens: readonly string[];
  readonly title: string | null;
  readonly longest: string;
}
