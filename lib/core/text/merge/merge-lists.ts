import { matchSequences, numberKeys } from "../diff/match-sequences";

/** How items of a list are compared and merged. */
export interface Items<T> {
  /** Items with the same key are one item, which may yet be written in another way. */
  readonly key: (item: T) => string;
  /** The item that both sides wrote in another way; null where that cannot be told. */
  readonly both: (base: T, mine: T, theirs: T) => T | null;
  /** Whether edits that only touch are one place: two words side by side are rarely independent, two paragraphs are. */
  readonly touching: "together" | "apart";
}

/** Base items `start` up to `end` are taken out, and `items` stand there. */
interface Edit<T> {
  readonly start: number;
  readonly end: number;
  readonly items: readonly T[];
}

interface Changes<T> {
  readonly edits: readonly Edit<T>[];
  /** Of every base item that stays, how it is written. */
  readonly kept: readonly (T | undefined)[];
}

function changesOf<T>(base: readonly T[], list: readonly T[], key: (item: T) => string): Changes<T> {
  const ids = numberKeys(base.map(key), list.map(key));
  const matches = matchSequences(ids.a, ids.b);
  const edits: Edit<T>[] = [];
  let seen = { base: 0, list: 0 };
  const editUntil = (end: number, listEnd: number) => {
    if (seen.base < end || seen.list < listEnd)
      edits.push({ start: seen.base, end, items: list.slice(seen.list, listEnd) });
  };
  for (const [index, match] of matches.entries()) {
    if (match === -1) continue;
    editUntil(index, match);
    seen = { base: index + 1, list: match + 1 };
  }
  editUntil(base.length, list.length);
  return { edits, kept: Array.from(matches, (match) => (match === -1 ? undefined : list[match])) };
}

function isOverlapping(one: Edit<unknown>, other: Edit<unknown>, touching: Items<unknown>["touching"]): boolean {
  if (touching === "together") return one.start <= other.end && other.start <= one.end;
  const isSamePlace = one.start === other.start && one.end === other.end;
  return isSamePlace || (one.start < other.end && other.start < one.end);
}

/** Both edits as one, where they are the same or replace the same single item by one each; else null. */
function joined<T>(base: readonly T[], mine: Edit<T>, theirs: Edit<T>, { key, both }: Items<T>): Edit<T> | null {
  if (mine.start !== theirs.start || mine.end !== theirs.end) return null;
  const { start, end } = mine;
  const isOne = end - start === 1 && mine.items.length === 1 && theirs.items.length === 1;
  const isSame =
    mine.items.length === theirs.items.length &&
    mine.items.every((item, index) => {
      const other = theirs.items[index];
      return other !== undefined && key(item) === key(other);
    });
  if (!isOne && !isSame) return null;
  const items: T[] = [];
  for (const [index, item] of mine.items.entries()) {
    const other = theirs.items[index];
    const one = other === undefined ? null : both(base[start + index] ?? item, item, other);
    if (one === null) return null;
    items.push(one);
  }
  return { start, end, items };
}

/** The edits of both sides in the order of the base; null where two of them meet in one place. */
function joinEdits<T>(
  base: readonly T[],
  mine: readonly Edit<T>[],
  theirs: readonly Edit<T>[],
  how: Items<T>,
): Edit<T>[] | null {
  const all: Edit<T>[] = [];
  const rest = [...theirs];
  for (const edit of mine) {
    const meeting = rest.filter((other) => isOverlapping(edit, other, how.touching));
    const [other] = meeting;
    if (!other) {
      all.push(edit);
      continue;
    }
    const one = meeting.length === 1 ? joined(base, edit, other, how) : null;
    if (one === null) return null;
    rest.splice(rest.indexOf(other), 1);
    all.push(one);
  }
  const sorted = [...all, ...rest].sort((a, b) => a.start - b.start || a.end - b.end);
  const meets = (edit: Edit<T>, next: Edit<T> | undefined) => next && isOverlapping(edit, next, how.touching);
  return sorted.some((edit, index) => meets(edit, sorted[index + 1])) ? null : sorted;
}

/**
 * The list that holds the changes of both sides; null where both changed the same place otherwise. It does not matter which
 * side is which, and a side that changed nothing gives the other.
 */
export function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], how: Items<T>): T[] | null {
  const [a, b] = [changesOf(base, mine, how.key), changesOf(base, theirs, how.key)];
  const edits = joinEdits(base, a.edits, b.edits, how);
  if (edits === null) return null;
  const merged: T[] = [];
  let at = 0;
  const keepUntil = (end: number): boolean => {
    for (; at < end; at += 1) {
      const item = base[at];
      const [one, other] = [a.kept[at], b.kept[at]];
      if (item === undefined || one === undefined || other === undefined) continue;
      const kept = how.both(item, one, other);
      if (kept === null) return false;
      merged.push(kept);
    }
    return true;
  };
  for (const { start, end, items } of edits) {
    if (!keepUntil(start)) return null;
    merged.push(...items);
    at = end;
  }
  return keepUntil(base.length) ? merged : null;
}
