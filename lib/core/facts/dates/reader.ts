import { type Key, keyOf } from "./keys";
import type { Word } from "./scan";
import { anyOf, type Behind, begins, gluedOnly, inRow, neededBehind, oneWord, rowOfWords, type Start } from "./start";

/** What was read and the place behind it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/**
 * Reads words from a place on; null when they say nothing of its kind. It reads nothing that does not begin as its `start` tells;
 * one that does not tell it is tried everywhere.
 */
export interface Reader<Value> {
  (words: readonly Word[], at: number): Read<Value> | null;
  readonly start?: Start | undefined;
  /** A reader that remembers what it read and without which this one reads nothing. */
  readonly head?: Reader<unknown> | undefined;
}

type Plain<Value> = (words: readonly Word[], at: number) => Read<Value> | null;

function begun<Value>(start: Start | undefined, read: Plain<Value>, head?: Reader<unknown>): Reader<Value> {
  return Object.assign(read, { start, head });
}

/** The reader, told to begin with the first two words of what others read: what begins otherwise it does not read. */
export function beginningAs<Value>(others: readonly Reader<unknown>[], read: Plain<Value>): Reader<Value> {
  const start = anyOf(others.map((other) => other.start));
  return begun(start === undefined ? undefined : { ...start, isOptional: false }, read);
}

/** The reader, told to read one word of these; figures stand for all of their number. */
export function readingOne<Value>(texts: Iterable<string>, read: Plain<Value>): Reader<Value> {
  return begun(oneWord([...texts].map(keyOf)), read);
}

/** Reads no word, where what stands there passes. */
export function ahead(passes: (words: readonly Word[], at: number) => boolean): Reader<null> {
  return begun({ firsts: new Map(), isOptional: true }, (words, at) =>
    passes(words, at) ? { value: null, next: at } : null,
  );
}

/** One of these words or signs. */
export function word(...texts: readonly string[]): Reader<string> {
  const known = new Set(texts);
  return readingOne(known, (words, at) => {
    const found = words[at];
    return found !== undefined && known.has(found.text) ? { value: found.text, next: at + 1 } : null;
  });
}

/** These words and signs one behind the other, each phrase being split at blanks; the longest phrase that stands there. */
export function phrase(...phrases: readonly string[]): Reader<string> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const text of phrases.toSorted((a, b) => b.split(" ").length - a.split(" ").length)) {
    const texts = text.split(" ");
    const [first = ""] = texts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), texts]);
  }
  const rows = [...byFirst.values()].flat();
  return begun(rowOfWords(rows.map((texts) => texts.map(keyOf))), (words, at) => {
    const found = byFirst.get(words[at]?.text ?? "")?.find((texts) => standThere(texts, words, at));
    return found === undefined ? null : { value: found.join(" "), next: at + found.length };
  });
}

function standThere(texts: readonly string[], words: readonly Word[], at: number): boolean {
  return texts.every((text, index) => words[at + index]?.text === text);
}

/** What a table says of one word. */
export function listed<Value>(table: ReadonlyMap<string, Value>): Reader<Value> {
  return readingOne(table.keys(), (words, at) => {
    const value = table.get(words[at]?.text ?? "");
    return value === undefined ? null : { value, next: at + 1 };
  });
}

/** The reader's value, or null and no step forward. */
export function maybe<Value>(reader: Reader<Value>): Reader<Value | null> {
  const start = reader.start === undefined ? undefined : { ...reader.start, isOptional: true };
  return begun<Value | null>(start, (words, at) => reader(words, at) ?? { value: null, next: at });
}

/** The longest of what the readers read, of equals the first. Only those are tried that can begin as the first two words do. */
export function longest<Value>(...readers: readonly Reader<Value>[]): Reader<Value> {
  const choicesAt = choicesOf(readers);
  return begun(anyOf(readers.map(({ start }) => start)), (words, at) => {
    const second = words[at + 1]?.key ?? 0;
    let best: Read<Value> | null = null;
    let [head, isThere]: [Reader<unknown> | undefined, boolean] = [undefined, true];
    for (const choice of choicesAt(words[at]?.key ?? 0)) {
      if (choice.behind !== null && !choice.behind.has(second)) continue;
      if (choice.head !== head) {
        head = choice.head;
        isThere = head === undefined || head(words, at) !== null;
      }
      const found = isThere ? choice.reader(words, at) : null;
      if (found !== null && found.next > (best?.next ?? -1)) best = found;
    }
    return best;
  });
}

/** A reader that can begin with a first word, the second words that it then needs, and its head where others have it too. */
interface Choice<Value> {
  readonly reader: Reader<Value>;
  readonly behind: Behind;
  readonly head: Reader<unknown> | undefined;
}

/** The choices by their first word, each found out when it is asked for. */
function choicesOf<Value>(readers: readonly Reader<Value>[]): (first: Key) => readonly Choice<Value>[] {
  const heads = readers.map(({ head }) => head);
  const shared = new Set(heads.filter((head, index) => heads.indexOf(head) < index));
  const known = new Map<Key, readonly Choice<Value>[]>();
  const find = (first: Key) => {
    const choices: Choice<Value>[] = [];
    for (const reader of readers) {
      const { start, head } = reader;
      const behind = start === undefined || start.isOptional ? null : neededBehind(start, first);
      if (behind !== undefined) choices.push({ reader, behind, head: shared.has(head) ? head : undefined });
    }
    known.set(first, choices);
    return choices;
  };
  return (first) => known.get(first) ?? find(first);
}

/** What the reader read, made into something else; null refuses it. */
export function made<From, To>(reader: Reader<From>, make: (value: From) => To | null): Reader<To> {
  const read: Plain<To> = (words, at) => {
    const found = reader(words, at);
    if (found === null) return null;
    const value = make(found.value);
    return value === null ? null : { value, next: found.next };
  };
  return begun(reader.start, read, reader.head);
}

/** Two readers one behind the other. */
export function two<A, B>(first: Reader<A>, second: Reader<B>): Reader<readonly [A, B]> {
  const read: Plain<readonly [A, B]> = (words, at) => {
    const a = first(words, at);
    const b = a === null ? null : second(words, a.next);
    return a === null || b === null ? null : { value: [a.value, b.value], next: b.next };
  };
  return begun(inRow(first.start, second.start), read, first.head);
}

/** Three readers one behind the other. */
export function three<A, B, C>(first: Reader<A>, second: Reader<B>, third: Reader<C>): Reader<readonly [A, B, C]> {
  return made(two(first, two(second, third)), ([a, [b, c]]) => [a, b, c] as const);
}

/** The second reader's value where the first reads before it. */
export function after<Value>(before: Reader<unknown>, reader: Reader<Value>): Reader<Value> {
  return made(two(before, reader), ([, value]) => value);
}

/** The first reader's value where the second reads behind it. */
export function upTo<Value>(reader: Reader<Value>, behind: Reader<unknown>): Reader<Value> {
  return made(two(reader, behind), ([value]) => value);
}

/** The reader only where it touches the word before. */
export function glued<Value>(reader: Reader<Value>): Reader<Value> {
  const start = reader.start === undefined ? undefined : gluedOnly(reader.start);
  return begun(start, (words, at) => (words[at]?.isGlued === true ? reader(words, at) : null));
}

/** How many places are remembered: more than any reader looks ahead. */
const REMEMBERED = 64;

interface Memory<Value> {
  readonly places: Int32Array;
  readonly reads: (Read<Value> | null)[];
}

/** Reads each place of a text once as long as readers that share a part stand near it, so that they stay linear together. */
export function once<Value>(reader: Reader<Value>): Reader<Value> {
  const memories = new WeakMap<readonly Word[], Memory<Value>>();
  const { start } = reader;
  const memoryOf = (words: readonly Word[]) => {
    const made = {
      places: new Int32Array(REMEMBERED).fill(-1),
      reads: new Array<Read<Value> | null>(REMEMBERED).fill(null),
    };
    memories.set(words, made);
    return made;
  };
  const read: Reader<Value> = begun(start, (words, at) => {
    const [word, next] = [words[at], words[at + 1]];
    if (start !== undefined && !start.isOptional && !begins(start, word?.key ?? 0, next?.key ?? 0)) return null;
    const { places, reads } = memories.get(words) ?? memoryOf(words);
    const slot = at % REMEMBERED;
    if (places[slot] === at) return reads[slot] ?? null;
    const found = reader(words, at);
    places[slot] = at;
    reads[slot] = found;
    return found;
  });
  return Object.assign(read, { head: read });
}
