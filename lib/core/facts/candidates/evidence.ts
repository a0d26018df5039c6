import type { Segment } from "../../text/segments";

/** Something that was read in the text, by its kind: `figure`, `date`, `name`, `quotation`, `attribution`, `hedge`, `negation`. */
export interface Evidence extends Segment {
  readonly kind: string;
}
