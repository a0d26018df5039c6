import type { Word } from "./scan";

const functionWords = new Set(
  (
    "and or to until till through in at on for by with was is were has have had will would the a an when as but that which who " +
    "after before because while since from of said if he she they it we i you his her their its this these there than then so " +
    "not no are be been did do does where what how about into over under between during against among amid also"
  ).split(" "),
);

/** Whether a word that stands behind figures or a name of time could be what they count or describe, for all that its shape tells. */
export function isNounLike(word: Word | undefined): boolean {
  return word?.kind === "word" && !functionWords.has(word.text);
}
