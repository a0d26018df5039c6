import { boundaryAtOrBefore } from "../text/graphemes";

/** The longest statement of a claim, in UTF-16 units. */
const longest = 2000;

/** A statement to start from: the quote on one line, at the length that a statement may have. */
export function statementFrom(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  return line.slice(0, boundaryAtOrBefore(line, longest));
}
