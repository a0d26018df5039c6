import type { Segment } from "../segments";
import { tokenize } from "../tokens";
import { type Gap, mapOffsets } from "./map-offsets";
import { matchSequences, numberKeys } from "./match-sequences";

/** A stretch of a changed line: of both texts, of the old alone, or of the new alone. */
export type ChangeRun =
  | { kind: "same"; from: Segment; to: Segment }
  | { kind: "removed"; from: Segment }
  | { kind: "added"; to: Segment };

/**
 * A line (a block, or a part of one) as a reader compares two texts. `runs` cover both of its lines, in order. A line
 * that only changed its place is removed and added, and says where it went and whence it came.
 */
export type LineChange =
  | { kind: "kept"; from: Segment; to: Segment }
  | { kind: "removed"; from: Segment; movedTo: Segment | null }
  | { kind: "added"; to: Segment; movedFrom: Segment | null }
  | { kind: "changed"; from: Segment; to: Segment; runs: ChangeRun[] };

const ENOUGH_ALIKE = 0.4;
const MOST_PAIRS = 40_000;

/**
 * The two texts line by line, for a view side by side: every line of either stands in exactly one entry, in order. A
 * line is `changed` when two fifths of its words are kept, else it is removed and another one added.
 */
export function describeChanges(oldText: string, newText: string): LineChange[] {
  const { gaps, map } = mapOffsets(oldText, newText);
  const changes: LineChange[] = [];
  let at = 0;
  const keepUntil = (end: number) => {
    for (const from of linesOf(oldText, { start: at, end })) {
      const to = map(from);
      if (to !== null) changes.push({ kind: "kept", from, to });
    }
  };
  for (const gap of gaps) {
    keepUntil(gap.from.start);
    for (const change of pairLines(oldText, newText, gap)) changes.push(change);
    at = gap.from.end;
  }
  keepUntil(oldText.length);
  return withMoves(oldText, newText, changes);
}

// A line is moved when its words stand in one removed line and in one added line.
function withMoves(oldText: string, newText: string, changes: readonly LineChange[]): LineChange[] {
  const removed = new Map<string, Segment | null>();
  const added = new Map<string, Segment | null>();
  const wordsOf = (change: LineChange) =>
    change.kind === "removed"
      ? oldText.slice(change.from.start, change.from.end)
      : change.kind === "added"
        ? newText.slice(change.to.start, change.to.end)
        : "";
  for (const change of changes) {
    const words = wordsOf(change);
    if (change.kind === "removed") removed.set(words, removed.has(words) ? null : change.from);
    if (change.kind === "added") added.set(words, added.has(words) ? null : change.to);
  }
  return changes.map((change) => {
    const from = removed.get(wordsOf(change)) ?? null;
    const to = added.get(wordsOf(change)) ?? null;
    if (from === null || to === null) return change;
    if (change.kind === "removed") return { ...change, movedTo: to };
    return change.kind === "added" ? { ...change, movedFrom: from } : change;
  });
}

function pairLines(oldText: string, newText: string, gap: Gap): LineChange[] {
  const old = linesOf(oldText, gap.from);
  const now = linesOf(newText, gap.to);
  const pairs = old.length * now.length > MOST_PAIRS ? [] : bestPairs(wordSets(oldText, old), wordSets(newText, now));
  const changes: LineChange[] = [];
  let i = 0;
  let j = 0;
  for (const [a, b] of [...pairs, [old.length, now.length] as const]) {
    for (const from of old.slice(i, a)) changes.push({ kind: "removed", from, movedTo: null });
    for (const to of now.slice(j, b)) changes.push({ kind: "added", to, movedFrom: null });
    const from = old[a];
    const to = now[b];
    if (from !== undefined && to !== undefined) changes.push(changedLine(oldText, newText, from, to));
    i = a + 1;
    j = b + 1;
  }
  return changes;
}

// The pairing in order that keeps the most words together (a longest common subsequence of lines, weighted).
function bestPairs(old: readonly ReadonlySet<string>[], now: readonly ReadonlySet<string>[]): [number, number][] {
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const weights = new Float64Array(old.length * now.length);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const weight = sharedWords(old[i], now[j]);
      weights[i * now.length + j] = weight;
      const paired = weight > 0 ? weight + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    const weight = weights[i * now.length + j] ?? 0;
    const here = best[i * width + j] ?? 0;
    if (weight > 0 && here === weight + (best[(i + 1) * width + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
  return pairs;
}

function sharedWords(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return 2 * shared >= ENOUGH_ALIKE * (a.size + b.size) ? shared : 0;
}

function changedLine(oldText: string, newText: string, from: Segment, to: Segment): LineChange {
  const a = tokenize(oldText, from.start, from.end);
  const b = tokenize(newText, to.start, to.end);
  const raw = (text: string) => (token: Segment) => text.slice(token.start, token.end);
  const ids = numberKeys(a.map(raw(oldText)), b.map(raw(newText)));
  const matches = matchSequences(ids.a, ids.b);
  const runs: ChangeRun[] = [];
  const seen = { from: from.start, to: to.start };
  const addUntil = (oldEnd: number, newEnd: number) => {
    const [before, after] = [oldText.slice(seen.from, oldEnd), newText.slice(seen.to, newEnd)];
    const { lead, tail } = sharedBlanks(before, after);
    const [i, j] = [seen.from + lead, seen.to + lead];
    const [k, l] = [oldEnd - tail, newEnd - tail];
    addSame(runs, { start: seen.from, end: i }, { start: seen.to, end: j });
    if (i < k) runs.push({ kind: "removed", from: { start: i, end: k } });
    if (j < l) runs.push({ kind: "added", to: { start: j, end: l } });
    addSame(runs, { start: k, end: oldEnd }, { start: l, end: newEnd });
  };
  for (const [index, token] of a.entries()) {
    const match = b[matches[index] ?? -1];
    if (match === undefined) continue;
    addUntil(token.start, match.start);
    addSame(runs, { start: token.start, end: token.end }, { start: match.start, end: match.end });
    seen.from = token.end;
    seen.to = match.end;
  }
  addUntil(from.end, to.end);
  return { kind: "changed", from, to, runs };
}

// The blanks that two stretches begin and end with alike, so that only words are told as changed; all where both are the same.
function sharedBlanks(before: string, after: string): { lead: number; tail: number } {
  if (before === after) return { lead: before.length, tail: 0 };
  const most = Math.min(before.length, after.length);
  const isShared = (at: number, other: number) => before[at] === after[other] && /\s/.test(before[at] ?? "");
  let lead = 0;
  while (lead < most && isShared(lead, lead)) lead += 1;
  let tail = 0;
  while (tail < most - lead && isShared(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  return { lead, tail };
}

function addSame(runs: ChangeRun[], from: Segment, to: Segment): void {
  if (from.start === from.end) return;
  const last = runs.at(-1);
  if (last?.kind !== "same") runs.push({ kind: "same", from: { ...from }, to: { ...to } });
  else {
    last.from.end = from.end;
    last.to.end = to.end;
  }
}

function wordSets(text: string, lines: readonly Segment[]): ReadonlySet<string>[] {
  return lines.map(({ start, end }) => new Set(tokenize(text, start, end).map(({ key }) => key)));
}

function linesOf(text: string, { start, end }: Segment): Segment[] {
  const lines: Segment[] = [];
  for (let at = start; at < end; ) {
    const feed = text.indexOf("\n", at);
    const stop = feed === -1 || feed > end ? end : feed;
    if (stop > at) lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}
