import { mapOffsets } from "@/lib/core/text/diff/map-offsets";
import { isBoundary, snapOutward } from "@/lib/core/text/graphemes";
import { areSegments, normalizeSegments, type Segment } from "@/lib/core/text/segments";
import { isWordKey, type Token } from "@/lib/core/text/tokens";
import type { CarriedMention, CarriedOver, CarryDoubt, CarryStep } from "./carried";
import { carrySteps } from "./carried";
import { type MeaningChange, meaningChanges } from "./meaning-changes";
import { type ComparedTexts, type Revision, readRevision, wordsOver } from "./revision";
import { findRoughPlace } from "./rough-place";
import { matchedSurroundings, standsInSameLines, surroundingsOf } from "./surroundings";
import { findByWords, isTwinned } from "./word-places";

type Part = { from: Segment; to: Segment; step: CarryStep; doubt: CarryDoubt | null };
type Lost = "gone" | "several";
type Passage = { changes: MeaningChange[]; before: string; after: string; isStrange: boolean };

const ENOUGH_WORDS = 4;
const ENOUGH_ALIKE = 0.5;

/**
 * Where the mentions of one revision stand in the next. A mention moves by itself only when all its words are unchanged
 * but for typography, its place is certain, and no figure, negation, name, unit or modality changed in or next to it;
 * every other one is for a person to confirm or an orphan. After a re-import the words around must hold the place too.
 */
export function carryOver(
  oldRevision: { text: string },
  newRevision: { text: string },
  mentions: readonly CarriedMention[],
  options: { kind: "edit" | "reimport"; language?: string | null },
): CarriedOver[] {
  const map = mapOffsets(oldRevision.text, newRevision.text);
  const texts = {
    old: readRevision(
      oldRevision.text,
      map.gaps.map(({ from }) => from),
      options.language,
    ),
    now: readRevision(
      newRevision.text,
      map.gaps.map(({ to }) => to),
      options.language,
    ),
    map,
  };
  return mentions.map((mention) => carryMention(texts, mention, options.kind));
}

function carryMention(texts: ComparedTexts, mention: CarriedMention, kind: "edit" | "reimport"): CarriedOver {
  const now = texts.now.text;
  const parts = mention.segments.map((segment) => findPart(texts, segment));
  const found = parts.filter((part) => typeof part !== "string");
  if (found.length === 0) return orphan(texts, mention, parts.includes("several") ? "several" : "gone");
  const isWhole =
    found.length === mention.segments.length &&
    areSegments(
      now,
      found.map(({ to }) => to),
    );
  const passages = found.map((part) => readPassage(texts, part, kind));
  const changes = passages.flatMap((passage) => passage.changes);
  const doubt = firstDoubt([
    changes.length > 0 ? "meaning" : null,
    ...found.map((part) => part.doubt),
    isWhole ? null : "parts",
    found.some((part) => cutsGrapheme(texts, part)) ? "words" : null,
    passages.some(({ isStrange }) => isStrange) ? "surroundings" : null,
  ]);
  return {
    id: mention.id,
    outcome: doubt === null ? "moved" : "confirm",
    step: weakestStep(found),
    segments: doubt === null ? found.map(({ to }) => to) : proposal(now, found),
    reason: {
      doubt,
      changes,
      before: passages.map(({ before }) => before).join(" … "),
      after: passages.map(({ after }) => after).join(" … "),
    },
  };
}

function findPart(texts: ComparedTexts, from: Segment): Part | Lost {
  const mapped = texts.map.map(from);
  if (mapped !== null) {
    return { from, to: mapped, step: "position", doubt: isTwinned(texts, from, mapped) ? "several" : null };
  }
  const byWords = findByWords(texts, from);
  if (byWords !== null) {
    if (byWords.segment === null) return "several";
    const doubt = byWords.isCertain ? null : byWords.isOnly ? "surroundings" : "several";
    return { from, to: byWords.segment, step: "quote", doubt };
  }
  const rough = findRoughPlace(texts, from);
  return rough === null ? "gone" : { from, to: rough, step: "approximate", doubt: "words" };
}

function readPassage(texts: ComparedTexts, part: Part, kind: "edit" | "reimport"): Passage {
  const { old, now, map } = texts;
  const { from, to, step } = part;
  const own = { before: old.text.slice(from.start, from.end), after: now.text.slice(to.start, to.end) };
  if (step === "position" && standsInSameLines(texts, from, to)) return { ...own, changes: [], isStrange: false };
  const around = { from: surroundingsOf(old, from), to: surroundingsOf(now, to) };
  const matched = step === "quote" ? around : matchedSurroundings(map, around.from, around.to);
  const before = old.text.slice(matched.from.start, matched.from.end);
  const after = now.text.slice(matched.to.start, matched.to.end);
  const isStrange = step === "position" && kind === "reimport" && !isHeld(texts, from, matched);
  return { changes: meaningChanges(before, after), before, after, isStrange };
}

// Whether enough of what stood around still does: four words in a row with the passage, and half of all.
function isHeld(texts: ComparedTexts, passage: Segment, around: { from: Segment; to: Segment }): boolean {
  const { map } = texts;
  const words = wordsIn(texts.old, around.from);
  const count = wordsIn(texts.now, around.to).length;
  const kept = words.filter((word) => map.map(word) !== null).length;
  if (2 * kept < ENOUGH_ALIKE * (words.length + count)) return false;
  const isKept = (stretch: Segment) => map.map(stretch) !== null;
  const before = words.filter(({ end }) => end <= passage.start).reverse();
  const after = words.filter(({ start }) => start >= passage.end);
  const broken = before.findIndex(({ start }) => !isKept({ start, end: passage.end }));
  const brokenAfter = after.findIndex(({ end }) => !isKept({ start: passage.start, end }));
  const inside = words.length - before.length - after.length;
  const inRow = inside + (broken === -1 ? before.length : broken) + (brokenAfter === -1 ? after.length : brokenAfter);
  return inRow >= Math.min(ENOUGH_WORDS, words.length);
}

function wordsIn(revision: Revision, stretch: Segment): Token[] {
  const { first, behind } = wordsOver(revision, stretch);
  return revision.tokens.slice(first, behind).filter(({ key }) => isWordKey(key));
}

function cutsGrapheme({ old, now }: ComparedTexts, { from, to }: Part): boolean {
  return (
    (isBoundary(old.text, from.start) && !isBoundary(now.text, to.start)) ||
    (isBoundary(old.text, from.end) && !isBoundary(now.text, to.end))
  );
}

function proposal(text: string, found: readonly Part[]): Segment[] {
  return normalizeSegments(found.map(({ to }) => snapOutward(text, to)));
}

function orphan({ old }: ComparedTexts, { id, segments }: CarriedMention, doubt: Lost): CarriedOver {
  const before = segments
    .map((segment) => surroundingsOf(old, segment))
    .map(({ start, end }) => old.text.slice(start, end))
    .join(" … ");
  return { id, outcome: "orphan", step: null, segments: [], reason: { doubt, changes: [], before, after: "" } };
}

function firstDoubt(doubts: readonly (CarryDoubt | null)[]): CarryDoubt | null {
  return doubts.find((doubt) => doubt !== null) ?? null;
}

function weakestStep(parts: readonly Part[]): CarryStep {
  return carrySteps.findLast((step) => parts.some((part) => part.step === step)) ?? "position";
}
