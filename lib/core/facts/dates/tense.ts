import type { Word } from "./scan";

/**
 * What a sentence says of a date in it: `past` and `future` by its nearest telling verb; `either` for what was to come, seen from the
 * past (`would`, `was due`), which may or may not have come; null when nothing tells.
 */
export type Tense = "past" | "future" | "either" | null;

const telling: ReadonlyMap<string, Exclude<Tense, null>> = new Map([
  ...told(
    "future",
    "will ll shall planned plans plan due scheduled expected expects set upcoming going intends intend aims hopes hope slated " +
      "forthcoming next tomorrow let must should can could may might please need want book schedule ahead",
  ),
  ...told(
    "past",
    "was were did had has have been held took came went began said told won lost became got made gave left killed found saw " +
      "ran met led broke rose fell",
  ),
  ...told("either", "would"),
]);

function told(tense: Exclude<Tense, null>, words: string) {
  return words.split(" ").map((word) => [word, tense] as const);
}

const passive = new Set("be been being to".split(" "));

/** The tense around the words from `at` to before `next`: that of the nearest verb before them in their sentence, else behind them. */
export function tenseAround(words: readonly Word[], at: number, next: number): Tense {
  return search(words, at, -1) ?? search(words, next - 1, 1);
}

const reach = 40;

function search(words: readonly Word[], at: number, step: 1 | -1): Tense {
  for (let index = at + step, seen = 0; seen < reach; index += step, seen += 1) {
    const word = words[index];
    if (word === undefined || endsSentence(word, words[index + 1])) return null;
    const told = tenseOf(word, words, index);
    if (told !== null) return told;
  }
  return null;
}

function endsSentence({ kind, text }: Word, next: Word | undefined): boolean {
  if (kind === "break" || text === "!" || text === "?" || text === ";") return true;
  return text === "." && next?.isGlued === false && next.isCapital;
}

function tenseOf(word: Word, words: readonly Word[], index: number): Tense {
  if (word.kind !== "word") return null;
  const tense = telling.get(word.text);
  if (tense === "future") return isSeenFromPast(words, index) ? "either" : tense;
  if (tense === "past") return leadsOn(words, index) ? null : tense;
  if (tense !== undefined) return tense;
  const isVerb = word.text.length > 4 && word.text.endsWith("ed");
  return isVerb && !passive.has(words[index - 1]?.text ?? "") ? "past" : null;
}

function isSeenFromPast(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? "";
  const lead = words[index - 1]?.text ?? "";
  return /^(?:planned|due|scheduled|expected|set|going|slated)$/.test(text) && /^(?:was|were|had|been)$/.test(lead);
}

/** `has been planned`: the verb behind decides. */
function leadsOn(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? "";
  const next = words[index + 1]?.text ?? "";
  if (text === "has" || text === "have") return next === "been" ? isFuture(words[index + 2]) : next === "to";
  return text === "been" && isFuture(words[index + 1]);
}

function isFuture(word: Word | undefined): boolean {
  return telling.get(word?.text ?? "") === "future";
}
