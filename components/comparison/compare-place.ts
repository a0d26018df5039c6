import type { Segment } from "@/lib/core/text/segments";

/** A passage that is selected in a column and not marked yet. */
export interface TextSelection {
  readonly article: string;
  readonly revision: number;
  readonly segments: readonly Segment[];
  readonly quote: string;
}

/** Where one is in Compare. */
export interface Place {
  readonly claim: string | null;
  readonly mention: string | null;
  readonly text: TextSelection | null;
  /** The mention in the same article that was selected before the words were; they can become a part of it. */
  readonly onto: string | null;
  /** What is open over or beside the text. */
  readonly panel: "none" | "picker";
  /** The claim whose statement is being reworded. */
  readonly rewording: string | null;
  /** Two mentions of different claims that one tried to link. */
  readonly apart: readonly [string, string] | null;
}

export const nowhere: Place = {
  claim: null,
  mention: null,
  text: null,
  onto: null,
  panel: "none",
  rewording: null,
  apart: null,
};
