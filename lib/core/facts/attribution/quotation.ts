import type { Segment } from "../../text/segments";
import type { Reading } from "../extractor";

/**
 * A stretch between quotation marks. `mark` is the one that opens it, empty for a block that is a quotation as a whole.
 * `level` is 0 for an outer one. `inner` is without the marks; `parts` are its paragraphs, with the marks. One that is not
 * `closed` goes to the end of its paragraph.
 */
export interface Quotation {
  readonly mark: string;
  readonly level: number;
  readonly closed: boolean;
  readonly inner: Segment;
  readonly parts: readonly Segment[];
}

/** A quotation where it stands, with its marks. */
export type ReadQuotation = Reading<Quotation>;
