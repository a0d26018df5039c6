import type { CompareOperation } from "@/lib/client/compare/operations";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { mergeProblem } from "@/lib/core/mentions/merge-mentions";
import { snapEdge, splitSegments, withoutPassage, withoutSegmentAt, withPassage } from "@/lib/core/text/edit-segments";
import { normalizeSegments, quoteOf, type Segment } from "@/lib/core/text/segments";

/** What a person's edit of a mention comes to: an operation with a sentence that says it, or why it cannot be. */
export type Edit = { readonly operation: CompareOperation; readonly said: string } | { readonly refused: string };

/** Where a person is in the text of the mention: selected words, else the caret, else neither. */
export type Spot = { readonly passage: Segment | null; readonly caret: number | null };

type Edited = Pick<MentionAnswer, "id" | "segments">;

/** The most segments that a mention may have. */
const MOST = 50;

/** The mention with the segments; nothing changes where it has them already. */
export function place(
  text: string,
  { id, segments: before }: Edited,
  segments: readonly Segment[],
  said: string,
): Edit {
  if (segments.length > MOST) return { refused: `A mention has at most ${MOST} segments.` };
  if (JSON.stringify(before) === JSON.stringify(segments)) return { refused: "The mention holds these words already." };
  return { operation: { kind: "resize", mention: id, segments, quote: quoteOf(text, segments) }, said };
}

/** The selected words as a further segment. */
export function addWords(text: string, mention: Edited, { passage }: Spot): Edit {
  if (passage === null) return { refused: "Select the words to add to the mention first." };
  return place(text, mention, withPassage(mention.segments, passage), "Added to the mention");
}

/** The mention without the selected words, or without the segment at the caret. */
export function takeWords(text: string, mention: Edited, { passage, caret }: Spot): Edit {
  const left = passage ? withoutPassage(text, mention.segments, passage) : segmentsWithout(mention, caret);
  if (left === null)
    return { refused: "Go to the segment of the mention that shall be taken away, or select words of it." };
  if (left.length === 0) return { refused: "That is all of the mention. Delete it instead." };
  if (passage !== null && JSON.stringify(left) === JSON.stringify(mention.segments)) {
    return { refused: "The selected words are not in the mention." };
  }
  return place(text, mention, left, "Taken from the mention");
}

function segmentsWithout({ segments }: Edited, caret: number | null): Segment[] | null {
  return caret === null ? null : withoutSegmentAt(segments, caret);
}

/** A spot with its caret before the word that it is in. */
export function atWord(text: string, spot: Spot, language: string | null): Spot {
  return spot.caret === null ? spot : { ...spot, caret: snapEdge(text, "start", spot.caret, language) };
}

/** Two mentions of one: cut at the caret, or the selected words and those around them. */
export function splitMention(text: string, { id, segments }: Edited, { passage, caret }: Spot, other: string): Edit {
  const cut = passage ?? (caret === null ? null : { start: caret, end: caret });
  const parts = cut === null ? null : splitSegments(text, segments, cut);
  if (cut === null || parts === null) {
    return { refused: "Put the caret between two words of the mention, or select some of them, to split it." };
  }
  const part = (own: readonly Segment[]) => ({ segments: own, quote: quoteOf(text, own) });
  const operation = {
    kind: "split",
    mention: id,
    other,
    cut,
    keeps: part(parts.keeps),
    takes: part(parts.takes),
  } as const;
  return { operation, said: "Split into two mentions" };
}

/** One mention of two: the second becomes part of the first. */
export function mergeInto(text: string, one: MentionAnswer, other: MentionAnswer): Edit {
  if (one.article !== other.article || one.revision !== other.revision) {
    return { refused: "Only mentions of one article can be merged." };
  }
  if (!other.abilities.change || !one.abilities.change) return { refused: "One of them is another person’s mention." };
  const problem = mergeProblem(one, other);
  if (problem !== null) return { refused: problem };
  const segments = normalizeSegments([...one.segments, ...other.segments]);
  if (segments.length > MOST) return { refused: `A mention has at most ${MOST} segments.` };
  const operation = {
    kind: "merge",
    mention: one.id,
    other: other.id,
    segments,
    quote: quoteOf(text, segments),
  } as const;
  return { operation, said: "Merged into one mention" };
}
