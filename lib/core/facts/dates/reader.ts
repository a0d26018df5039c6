import type { Word } from "./scan";

/** What was read and the place behind it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** What a reader can begin with: words and signs by their text, `NUMBER` for figures; whether it may read nothing at all. */
export interface Start {
  readonly texts: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/** Reads words from a place on; null when they say nothing of its kind. One that does not tell its `start` is tried everywhere. */
export interface Reader<Value> {
  (words: readonly Word[], at: number): Read<Value> | null;
  readonly start?: Start | undefined;
}

type Plain<Value> = (words: readonly Word[], at: number) => Read<Value> | null;

function begun<Value>(start: Start | undefined, read: Plain<Value>): Reader<Value> {
  return Object.assign(read, { start });
}

function startsWith(texts: Iterable<string>): Start {
  return { texts: new Set(texts), isOptional: false };
}

function either(starts: readonly (Start | undefined)[]): Start | undefined {
  const texts = new Set<string>();
  for (const start of starts) {
    if (start === undefined) return undefined;
    for (const text of start.texts) texts.add(text);
  }
  return { texts, isOptional: starts.some((start) => start?.isOptional) };
}

/** The reader, told to begin as others do: what begins otherwise it does not read. */
export function beginningAs<Value>(others: readonly Reader<unknown>[], read: Plain<Value>): Reader<Value> {
  const start = either(others.map((other) => other.start));
  return begun(start === undefined ? undefined : { ...start, isOptional: false }, read);
}

/** The reader, told to begin with one of some words or with figures (`NUMBER`). */
export function beginningWith<Value>(texts: Iterable<string>, read: Plain<Value>): Reader<Value> {
  return begun(startsWith(texts), read);
}

/** One of these words or signs. */
export function word(...texts: readonly string[]): Reader<string> {
  const start = startsWith(texts);
  return begun(start, (words, at) => {
    const found = words[at];
    return found !== undefined && start.texts.has(found.text) ? { value: found.text, next: at + 1 } : null;
  });
}

/** These words and signs one behind the other, each phrase being split at blanks; the longest phrase that stands there. */
export function phrase(...phrases: readonly string[]): Reader<string> {
  const split = phrases.map((text) => text.split(" ")).sort((a, b) => b.length - a.length);
  const start = startsWith(split.map(([first]) => first ?? ""));
  return begun(start, (words, at) => {
    if (!start.texts.has(words[at]?.text ?? "")) return null;
    const found = split.find((texts) => texts.every((text, index) => words[at + index]?.text === text));
    return found === undefined ? null : { value: found.join(" "), next: at + found.length };
  });
}

/** What a table says of one word. */
export function listed<Value>(table: ReadonlyMap<string, Value>): Reader<Value> {
  return beginningWith(table.keys(), (words, at) => {
    const value = table.get(words[at]?.text ?? "");
    return value === undefined ? null : { value, next: at + 1 };
  });
}

/** The reader's value, or null and no step forward. */
export function maybe<Value>(reader: Reader<Value>): Reader<Value | null> {
  const start = reader.start === undefined ? undefined : { ...reader.start, isOptional: true };
  return begun<Value | null>(start, (words, at) => reader(words, at) ?? { value: null, next: at });
}

/** The longest of what the readers read, of equals the first. Only those are tried that can begin where it stands. */
export function longest<Value>(...readers: readonly Reader<Value>[]): Reader<Value> {
  const byText = new Map<string, readonly Reader<Value>[]>();
  const known = new Set(readers.flatMap(({ start }) => [...(start?.texts ?? [])]));
  const fitting = (text: string) =>
    readers.filter(({ start }) => start === undefined || start.isOptional || start.texts.has(text));
  const others = fitting("");
  for (const text of known) byText.set(text, fitting(text));
  return begun(either(readers.map(({ start }) => start)), (words, at) => {
    const tried = byText.get(words[at]?.key ?? "") ?? others;
    let best: Read<Value> | null = null;
    for (const reader of tried) {
      const found = reader(words, at);
      if (found !== null && found.next > (best?.next ?? -1)) best = found;
    }
    return best;
  });
}

/** What the reader read, made into something else; null refuses it. */
export function made<From, To>(reader: Reader<From>, make: (value: From) => To | null): Reader<To> {
  return begun(reader.start, (words, at) => {
    const found = reader(words, at);
    if (found === null) return null;
    const value = make(found.value);
    return value === null ? null : { value, next: found.next };
  });
}

/** Two readers one behind the other. */
export function two<A, B>(first: Reader<A>, second: Reader<B>): Reader<readonly [A, B]> {
  const start = first.start?.isOptional === true ? either([first.start, second.start]) : first.start;
  const isOptional = first.start?.isOptional === true && second.start?.isOptional === true;
  return begun(start === undefined ? undefined : { ...start, isOptional }, (words, at) => {
    const a = first(words, at);
    const b = a === null ? null : second(words, a.next);
    return a === null || b === null ? null : { value: [a.value, b.value], next: b.next };
  });
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
  return begun(reader.start, (words, at) => (words[at]?.isGlued === true ? reader(words, at) : null));
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
  return begun(start, (words, at) => {
    if (start !== undefined && !start.isOptional && !start.texts.has(words[at]?.key ?? "")) return null;
    const { places, reads } = memories.get(words) ?? memoryOf(words);
    const slot = at % REMEMBERED;
    if (places[slot] === at) return reads[slot] ?? null;
    const found = reader(words, at);
    places[slot] = at;
    reads[slot] = found;
    return found;
  });
}
