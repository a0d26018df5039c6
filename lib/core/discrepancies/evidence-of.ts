import type { Segment } from "../text/segments";
import type { Evidence } from "./finding";

/** Evidence at the characters of a fact or a word, read as told. */
export function evidenceOf({ start, end, words }: Segment & { readonly words: string }, reading: string): Evidence {
  return { start, end, words, reading };
}
