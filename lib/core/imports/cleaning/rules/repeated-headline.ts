import type { BlockDraft } from "@/lib/core/text/build-blocks";
import type { CleaningRule } from "../../clean";
import { lineOf } from "../line";

const NEAR_START = 12;
const SHORTEST = 12;

const wordsOf = (draft: BlockDraft) => lineOf(draft).toLowerCase();

/** The headline: the first heading of the highest level near the start, or the first of the blocks where none is one. */
function headlineOf(first: readonly BlockDraft[]): number {
  const top = first.findIndex(({ type, level }) => type === "heading" && (level ?? 1) === 1);
  return top === -1 ? first.findIndex(({ type }) => type === "heading") : top;
}

export const repeatedHeadline = {
  id: "repeated headline",
  reason: "The headline a second time.",
  finds(drafts) {
    const first = drafts.slice(0, NEAR_START);
    const headline = headlineOf(first);
    const draft = first[headline];
    const words = draft === undefined ? "" : wordsOf(draft);
    if (words.length < SHORTEST) return [];
    return first.flatMap((each, index) => (index !== headline && wordsOf(each) === words ? [index] : []));
  },
} satisfies CleaningRule;
