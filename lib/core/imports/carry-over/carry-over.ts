import { mapOffsets } from "@/lib/core/text/diff/map-offsets";
import { isBoundary, snapOutward } from "@/lib/core/text/graphemes";
import { areSegments, normalizeSegments, type Segment } from "@/lib/core/text/segments";
import { isWordKey, tokenize } from "@/lib/core/text/tokens";
import type { CarriedMention, CarriedOver, CarryDoubt, CarryStep } from "./carried";
import { carrySteps } from "./carried";
import { type MeaningChange, meaningChanges } from "./meaning-changes";
import { findRoughPlace } from "./rough-place";
import { matchedSurroundings, standsInSameLines, surroundingsOf } from "./surroundings";
import { type ComparedTexts, findByWords, isTwinned, type WordPlaces, wordPlaces } from "./word-places";

type Part = { from: Segment; to: Segment; step: CarryStep; doubt: CarryDoubt | null };
type Places = { old: WordPlaces; now: WordPlaces };
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
  const texts = { old: oldRevision.text, now: newRevision.text, map, language: options.language ?? null };
  let known: Places | null = null;
  const places = () => {
    known ??= {
      old: wordPlaces(
        texts.old,
        map.gaps.map(({ from }) => from),
      ),
      now: wordPlaces(
        texts.now,
        map.gaps.map(({ to }) => to),
      ),
    };
    return known;
  };
  return mentions.map((mention) => carryMention(texts, places, mention, options.kind));
}

function carryMention(
  texts: ComparedTexts,
  places: () => Places,
  mention: CarriedMention,
  kind: "edit" | "reimport",
): CarriedOver {
  const parts = mention.segments.map((segment) => findPart(texts, places, segment));
  const found = parts.filter((part) => part !== null);
  if (found.length === 0) return orphan(texts, mention);
  const isWhole =
    found.length === mention.segments.length &&
    areSegments(
      texts.now,
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
    segments: doubt === null ? found.map(({ to }) => to) : proposal(texts.now, found),
    reason: {
      doubt,
      changes,
      before: passages.map(({ before }) => before).join(" … "),
      after: passages.map(({ after }) => after).join(" … "),
    },
  };
}

function findPart(texts: ComparedTexts, places: () => Places, from: Segment): Part | null {
  const mapped = texts.map.map(from);
  if (mapped !== null) {
    return { from, to: mapped, step: "position", doubt: isTwinned(texts, places(), from, mapped) ? "several" : null };
  }
  const byWords = findByWords(texts, places(), from);
  if (byWords !== null) {
    const doubt = byWords.isCertain ? null : byWords.isOnly ? "surroundings" : "several";
    return { from, to: byWords.segment, step: "quote", doubt };
  }
  const rough = findRoughPlace(texts, places().now, from);
  return rough === null ? null : { from, to: rough, step: "approximate", doubt: "words" };
}

function readPassage(texts: ComparedTexts, part: Part, kind: "edit" | "reimport"): Passage {
  const { old, now, map, language } = texts;
  const { from, to, step } = part;
  const own = { before: old.slice(from.start, from.end), after: now.slice(to.start, to.end) };
  if (step === "position" && standsInSameLines(old, now, map, from, to)) {
    return { ...own, changes: [], isStrange: false };
  }
  const around = { from: surroundingsOf(old, from, language), to: surroundingsOf(now, to, language) };
  const matched = step === "quote" ? around : matchedSurroundings(map, around.from, around.to);
  const before = old.slice(matched.from.start, matched.from.end);
  const after = now.slice(matched.to.start, matched.to.end);
  const isStrange = step === "position" && kind === "reimport" && !isHeld(texts, from, matched);
  return { changes: meaningChanges(before, after), before, after, isStrange };
}

// Whether enough of what stood around still does: four words in a row with the passage, and half of all.
function isHeld({ old, now, map }: ComparedTexts, passage: Segment, around: { from: Segment; to: Segment }): boolean {
  const words = tokenize(old, around.from.start, around.from.end).filter(({ key }) => isWordKey(key));
  const count = tokenize(now, around.to.start, around.to.end).filter(({ key }) => isWordKey(key)).length;
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

function cutsGrapheme({ old, now }: ComparedTexts, { from, to }: Part): boolean {
  return (
    (isBoundary(old, from.start) && !isBoundary(now, to.start)) ||
    (isBoundary(old, from.end) && !isBoundary(now, to.end))
  );
}

function proposal(text: string, found: readonly Part[]): Segment[] {
  return normalizeSegments(found.map(({ to }) => snapOutward(text, to)));
}

function orphan({ old, language }: ComparedTexts, { id, segments }: CarriedMention): CarriedOver {
  const before = segments
    .map((segment) => surroundingsOf(old, segment, language))
    .map(({ start, end }) => old.slice(start, end))
    .join(" … ");
  return { id, outcome: "orphan", step: null, segments: [], reason: { doubt: "gone", changes: [], before, after: "" } };
}

function firstDoubt(doubts: readonly (CarryDoubt | null)[]): CarryDoubt | null {
  return doubts.find((doubt) => doubt !== null) ?? null;
}

function weakestStep(parts: readonly Part[]): CarryStep {
  return carrySteps.findLast((step) => parts.some((part) => part.step === step)) ?? "position";
}
