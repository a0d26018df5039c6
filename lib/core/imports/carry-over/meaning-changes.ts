import { matchSequences, numberKeys } from "@/lib/core/text/diff/match-sequences";
import { isWordKey, type Token, tokenize } from "@/lib/core/text/tokens";
import { kindOfWord, type MeaningKind } from "./meaning-words";

/** One kind of meaning that differs, with the words that carry it on either side; "" where there are none. */
export type MeaningChange = { kind: MeaningKind; before: string; after: string };

const DIGIT = /\p{N}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const CASELESS = /[\p{Lo}\p{Script=Georgian}]/u;
const UNIT_SIGN = /^[\p{Sc}%‰°º№]/u;
const FIGURE_SIGN = /^[-+±×/:^]$/u;
const MODAL_SIGN = /^[?¿؟？~≈<>≤≥]$/u;
const CONTRACTED_NOT = /n't$/i;
const SENTENCE_END = /^[.!?…:;"]$/;
const OPENERS = new Set(
  `the a an in on at and but or so as by for from to of with he she it they we you i this that these those his her its
  their our his there here when while
  в на и а но или к с о у из за это эти он она оно они мы там здесь когда у та але або до з і й він вона вони це
  der die das den dem des und aber oder im am zu von mit für er sie es wir ihr diese dieser dieses
  le la les l de du des et mais ou à au aux en dans il elle ils elles ce cette ces on nous
  el los las y pero o en del al con por para él ella ellos ellas este esta esto
  бұл ол олар және мен да де`.split(/\s+/),
);

/**
 * What a change of words changes about a claim: digits and number words, negation, names (and any word of a script
 * without capitals), units and currencies, modality. Compares the words of two stretches in order, so that a name that
 * only changes its place counts. Empty when nothing of this differs; other words may still differ.
 */
export function meaningChanges(before: string, after: string): MeaningChange[] {
  if (before === after) return [];
  const old = tokenize(before);
  const now = tokenize(after);
  const ids = numberKeys(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const matches = matchSequences(ids.a, ids.b);
  const kept = new Set(matches);
  const changes = new Map<MeaningKind, { before: string[]; after: string[] }>();
  const note = (side: "before" | "after", tokens: readonly Token[], index: number) => {
    const kind = kindOfToken(tokens, index);
    if (kind === null) return;
    const change = changes.get(kind) ?? { before: [], after: [] };
    change[side].push(tokens[index]?.key ?? "");
    changes.set(kind, change);
  };
  for (const index of old.keys()) if (matches[index] === -1) note("before", old, index);
  for (const index of now.keys()) if (!kept.has(index)) note("after", now, index);
  return [...changes].map(([kind, words]) => ({
    kind,
    before: words.before.join(" "),
    after: words.after.join(" "),
  }));
}

function kindOfToken(tokens: readonly Token[], index: number): MeaningKind | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const { key } = token;
  if (DIGIT.test(key)) return "figure";
  if (!isWordKey(key)) return kindOfSign(tokens, index, key);
  if (CONTRACTED_NOT.test(key)) return "negation";
  const kind = kindOfWord(key);
  if (kind !== null) return kind;
  if (CASELESS.test(key)) return "name";
  if (!CAPITAL.test(key)) return null;
  return opensSentence(tokens, index) && OPENERS.has(key.toLowerCase()) ? null : "name";
}

function kindOfSign(tokens: readonly Token[], index: number, key: string): MeaningKind | null {
  if (UNIT_SIGN.test(key)) return "unit";
  if (MODAL_SIGN.test(key)) return "modality";
  const next = tokens[index + 1];
  const touches = next !== undefined && next.start === tokens[index]?.end;
  return touches && FIGURE_SIGN.test(key) && DIGIT.test(next.key) ? "figure" : null;
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  return previous === undefined || SENTENCE_END.test(previous.key);
}
