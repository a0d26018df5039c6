import { chainRuns, type Run } from "./chain-runs";
import type { Runs } from "./common-runs";
import { matchGap } from "./match-gap";
import type { WordSequence } from "./word-sequence";

/** A stretch of two sequences that reads alike: from and to are indexes of words, half-open. */
export type WordPassage = {
  readonly a: { from: number; to: number };
  readonly b: { from: number; to: number };
  /** The words that stand in both, in the same order. */
  readonly matched: number;
  /** Those of them that neither text gives as a quotation. */
  readonly own: number;
};

// The fewest words that make a passage worth showing, and the fewest characters, for scripts whose words are short.
// Words in capitals count half: long names and titles stand in texts that have nothing from one another.
const FEWEST_WORDS = 10;
const FEWEST_CHARACTERS = 24;
const LEAST_LIKENESS = 0.5;

/** The words of two texts that earlier passages took. */
type Taken = { a: Uint8Array; b: Uint8Array };

/**
 * The passages that two texts share, found around their common runs: extended over small edits, never overlapping in
 * either text, each with at least half of its words in both. Sorted by their place in `a`.
 */
export function alignPassages(a: WordSequence, b: WordSequence, runs: Runs): WordPassage[] {
  const taken = { a: new Uint8Array(a.ids.length), b: new Uint8Array(b.ids.length) };
  const passages: WordPassage[] = [];
  for (const chain of chainRuns(runs)) {
    for (const free of freeParts(chain, taken)) settle(a, b, free, taken, passages);
  }
  return passages.sort((x, y) => x.a.from - y.a.from);
}

/** The parts of a chain whose words, and the words between, no earlier passage has. */
function freeParts(chain: readonly Run[], taken: Taken): Run[][] {
  const parts: Run[][] = [];
  let part: Run[] = [];
  for (const run of chain) {
    const free = freeRun(run, taken);
    if (free === null) continue;
    const last = part.at(-1);
    if (last !== undefined && !isFree(taken, last.i + last.length, free.i, last.j + last.length, free.j)) {
      parts.push(part);
      part = [];
    }
    part.push(free);
  }
  parts.push(part);
  return parts.filter(({ length }) => length > 0);
}

function isFree(taken: Taken, i: number, toI: number, j: number, toJ: number): boolean {
  for (let at = i; at < toI; at += 1) if (taken.a[at] === 1) return false;
  for (let at = j; at < toJ; at += 1) if (taken.b[at] === 1) return false;
  return true;
}

/** A run without taken words at its ends; null when nothing is left or words in its middle are taken. */
function freeRun({ i, j, length }: Run, taken: Taken): Run | null {
  const isTaken = (at: number) => taken.a[i + at] === 1 || taken.b[j + at] === 1;
  let from = 0;
  let to = length;
  while (from < to && isTaken(from)) from += 1;
  while (to > from && isTaken(to - 1)) to -= 1;
  for (let at = from; at < to; at += 1) if (isTaken(at)) return null;
  return from < to ? { i: i + from, j: j + from, length: to - from } : null;
}

/** Makes a passage of the runs, or, where they are too far apart to read alike, of the parts beside the widest gap. */
function settle(a: WordSequence, b: WordSequence, runs: readonly Run[], taken: Taken, passages: WordPassage[]): void {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return;
  const passage = measure(a, b, grow(a, b, runs, taken));
  const words = passage.a.to - passage.a.from + passage.b.to - passage.b.from;
  if (passage.matched * 2 < LEAST_LIKENESS * words && runs.length > 1) {
    const cut = widestGap(runs);
    settle(a, b, runs.slice(0, cut), taken, passages);
    settle(a, b, runs.slice(cut), taken, passages);
    return;
  }
  if (!isLongEnough(a, b, passage)) return;
  taken.a.fill(1, passage.a.from, passage.a.to);
  taken.b.fill(1, passage.b.from, passage.b.to);
  passages.push(passage);
}

function isLongEnough(a: WordSequence, b: WordSequence, passage: WordPassage): boolean {
  const isWhole = passage.matched === a.ids.length && passage.matched === b.ids.length;
  if (isWhole) return true;
  const characters = (a.ends[passage.a.to - 1] ?? 0) - (a.starts[passage.a.from] ?? 0);
  if (passage.matched < FEWEST_WORDS || characters < FEWEST_CHARACTERS) return false;
  let capitals = 0;
  for (let at = passage.a.from; at < passage.a.to; at += 1) capitals += a.capital[at] ?? 0;
  return passage.matched - capitals / 2 >= FEWEST_WORDS;
}

/** The index of the run behind the widest gap. */
function widestGap(runs: readonly Run[]): number {
  let cut = 1;
  let widest = -1;
  for (let k = 1; k < runs.length; k += 1) {
    const [last, next] = [runs[k - 1], runs[k]];
    if (last === undefined || next === undefined) continue;
    const gap = Math.max(next.i - last.i, next.j - last.j) - last.length;
    if (gap > widest) cut = k;
    widest = Math.max(widest, gap);
  }
  return cut;
}

/** The runs, and before and behind them the short runs that a few other words keep apart. */
function grow(a: WordSequence, b: WordSequence, runs: readonly Run[], taken: Taken): Run[] {
  const grown = [...runs];
  for (let next = runAhead(a, b, grown[0], taken); next !== null; next = runAhead(a, b, next, taken))
    grown.unshift(next);
  for (let next = runBehind(a, b, grown.at(-1), taken); next !== null; next = runBehind(a, b, next, taken)) {
    grown.push(next);
  }
  return grown;
}

const STEPS = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
  [1, 2],
  [2, 1],
  [2, 0],
  [0, 2],
] as const;

function runBehind(a: WordSequence, b: WordSequence, last: Run | undefined, taken: Taken): Run | null {
  if (last === undefined) return null;
  for (const [stepI, stepJ] of STEPS) {
    const i = last.i + last.length + stepI;
    const j = last.j + last.length + stepJ;
    let length = 0;
    while (isSame(a, b, i + length, j + length)) length += 1;
    if (length >= 2 && isFree(taken, i - stepI, i + length, j - stepJ, j + length)) return { i, j, length };
  }
  return null;
}

function runAhead(a: WordSequence, b: WordSequence, first: Run | undefined, taken: Taken): Run | null {
  if (first === undefined) return null;
  for (const [stepI, stepJ] of STEPS) {
    const toI = first.i - stepI;
    const toJ = first.j - stepJ;
    let length = 0;
    while (isSame(a, b, toI - length - 1, toJ - length - 1)) length += 1;
    const [i, j] = [toI - length, toJ - length];
    if (length >= 2 && isFree(taken, i, first.i, j, first.j)) return { i, j, length };
  }
  return null;
}

function isSame(a: WordSequence, b: WordSequence, i: number, j: number): boolean {
  return i >= 0 && j >= 0 && i < a.ids.length && j < b.ids.length && a.ids[i] === b.ids[j];
}

/** What the runs and the words that stand in both texts between them amount to. */
function measure(a: WordSequence, b: WordSequence, runs: readonly Run[]): WordPassage {
  let matched = 0;
  let own = 0;
  const count = (i: number, j: number) => {
    matched += 1;
    own += a.spoken[i] === 1 || b.spoken[j] === 1 ? 0 : 1;
  };
  let last: Run | null = null;
  for (const run of runs) {
    if (last !== null) matchGap(a.ids, b.ids, { last, next: run }, count);
    for (let at = 0; at < run.length; at += 1) count(run.i + at, run.j + at);
    last = run;
  }
  const first = runs[0];
  return {
    a: { from: first?.i ?? 0, to: (last?.i ?? 0) + (last?.length ?? 0) },
    b: { from: first?.j ?? 0, to: (last?.j ?? 0) + (last?.length ?? 0) },
    matched,
    own,
  };
}
