import type { Segment } from "@/lib/core/text/segments";

/** A word of a generated text: its identity outlives edits elsewhere, so that the true place of a mention is known. */
type Word = { id: number; raw: string; glue: string };
type Mention = { id: string; segments: Segment[]; quote: string };

/** An old and a new text, mentions of the old one, and for each the place where its own words stand, null if broken. */
export type RandomEdit = { old: string; now: string; mentions: Mention[]; truths: (Segment | null)[] };

const WORDS =
  "the police held people in Almaty on Sunday after a rally and said that Tokayev won not all of them were killed near office".split(
    " ",
  );
const PHRASES = [
  "12 people were killed",
  "police said",
  "the office of the prosecutor",
  "70 per cent",
  "about 957 people",
];
const ODD = [
  "“quoted”",
  "it’s",
  "Nur-Sultan",
  "e\u0301tat",
  "👩‍👩‍👧",
  "Тоқаев",
  "新聞",
  "1,000",
  "10–15",
  "$5",
  "didn’t",
];

/** Numbers from 0 to below 1, always the same for one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text full of repeated phrases and figures, some edits of it, and its mentions with their true places. */
export function randomEdit(seed: number, count = 8): RandomEdit {
  const random = randomFrom(seed);
  const make = wordMaker(random);
  const words = make.text(1 + Math.floor(random() * 6));
  const edited = [...words];
  for (let left = 1 + Math.floor(random() * 5); left > 0; left -= 1) applyEdit(random, make, edited);
  const old = textOf(words);
  const now = textOf(edited);
  const ranges = Array.from({ length: count }, () => randomRange(random, words.length));
  const mentions = ranges.map(([from, to], index) => {
    const segment = { start: old.places[from]?.start ?? 0, end: old.places[to]?.end ?? 0 };
    return { id: String(index), segments: [segment], quote: old.text.slice(segment.start, segment.end) };
  });
  const truths = ranges.map(([from, to]) => truePlace(words.slice(from, to + 1), edited, now.places));
  return { old: old.text, now: now.text, mentions, truths };
}

function wordMaker(random: () => number) {
  let next = 0;
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const word = (raw: string): Word => ({ id: next++, raw, glue: " " });
  const phrase = (): Word[] => {
    const kind = random();
    if (kind < 0.3) return pick(PHRASES).split(" ").map(word);
    if (kind < 0.36) return [word(String(Math.floor(random() * 30)))];
    return [word(kind < 0.42 ? pick(ODD) : pick(WORDS))];
  };
  const sentence = (): Word[] => {
    const words = Array.from({ length: 1 + Math.floor(random() * 9) }, phrase).flat();
    const last = words.at(-1);
    if (last !== undefined) last.raw += ".";
    return words;
  };
  const block = (): Word[] => {
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).flat();
    const last = words.at(-1);
    if (last !== undefined) last.glue = "\n";
    return words;
  };
  const text = (blocks: number): Word[] => Array.from({ length: blocks }, block).flat();
  return {
    word,
    phrase,
    sentence,
    text,
    copy: (words: readonly Word[]) => words.map((each) => ({ ...each, id: next++ })),
  };
}

function applyEdit(random: () => number, make: ReturnType<typeof wordMaker>, words: Word[]): void {
  const at = Math.floor(random() * (words.length + 1));
  const sentence = sentenceAt(words, at);
  const stretch = words.slice(sentence.start, sentence.end);
  const edits = [
    () => words.splice(at, 0, ...make.phrase()),
    () => words.splice(at, 1 + Math.floor(random() * 3)),
    () => words.splice(at, 1, ...make.phrase()),
    () => words.splice(sentence.start, 0, ...make.sentence()),
    () => words.splice(sentence.start, sentence.end - sentence.start),
    () => words.splice(sentence.start, 0, ...make.copy(stretch)),
    () => words.splice(Math.floor(random() * (words.length + 1)), 0, ...make.copy(stretch)),
    () =>
      words.splice(
        Math.floor(random() * words.length),
        0,
        ...words.splice(sentence.start, sentence.end - sentence.start),
      ),
    () => words.splice(sentence.start, sentence.end - sentence.start, ...make.sentence()),
    () => replaceWord(words, at, (word) => ({ ...word, glue: word.glue === "\n" ? " " : "\n" })),
    () =>
      replaceWord(words, at, (word) => ({
        ...word,
        raw: otherTypography(word.raw),
        glue: word.glue === " " ? "  " : word.glue,
      })),
    () => words.unshift(...make.text(1)),
  ];
  edits[Math.floor(random() * edits.length)]?.();
}

function replaceWord(words: Word[], at: number, change: (word: Word) => Word): void {
  const word = words[at];
  if (word !== undefined) words[at] = change(word);
}

function otherTypography(raw: string): string {
  return raw.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, "-");
}

function sentenceAt(words: readonly Word[], at: number): Segment {
  const ends = (word: Word | undefined) => word === undefined || word.raw.endsWith(".");
  let start = Math.min(at, words.length);
  let end = start;
  while (start > 0 && !ends(words[start - 1])) start -= 1;
  while (end < words.length && !ends(words[end])) end += 1;
  return { start, end: Math.min(words.length, end + 1) };
}

function randomRange(random: () => number, length: number): [number, number] {
  const from = Math.floor(random() * length);
  return [from, Math.min(length - 1, from + Math.floor(random() * 6))];
}

function textOf(words: readonly Word[]): { text: string; places: Segment[] } {
  let text = "";
  const places = words.map(({ raw, glue }, index) => {
    const start = text.length;
    text += raw;
    const end = text.length;
    if (index < words.length - 1) text += glue;
    return { start, end };
  });
  return { text, places };
}

function truePlace(passage: readonly Word[], words: readonly Word[], places: readonly Segment[]): Segment | null {
  const first = words.findIndex(({ id }) => id === passage[0]?.id);
  if (first === -1) return null;
  const isWhole = passage.every(({ id, raw }, index) => {
    const word = words[first + index];
    return word?.id === id && otherTypography(word.raw) === otherTypography(raw);
  });
  const [from, to] = [places[first], places[first + passage.length - 1]];
  return isWhole && from !== undefined && to !== undefined ? { start: from.start, end: to.end } : null;
}
