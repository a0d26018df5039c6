import type { Report } from "./find-reports";
import type { Phrase } from "./phrase-of";
import type { SpeakingSentence } from "./speaking-sentence";

const SHORT_TAIL = 8;

/** A report with what it says in its sentence: the stretch as indices of words, null where it says nothing there. */
export interface PlacedReport extends Report {
  readonly order: "opening" | "closing" | "inside";
  readonly content: Phrase | null;
}

/** Finds for each report of a sentence which words it reports: those behind it, before it, or both. */
export function placeReports(sentence: SpeakingSentence, reports: readonly Report[]): PlacedReport[] {
  if (reports.length === 0) return [];
  const finiteBefore = [0];
  for (let index = 0; index < sentence.words.length; index += 1) {
    const verb = sentence.verbAt[index];
    finiteBefore.push((finiteBefore.at(-1) ?? 0) + (verb?.isFinite === true && verb.first === index ? 1 : 0));
  }
  const borders = bordersOf(sentence, reports);
  let closed = 0;
  return reports.map((report, index) => {
    const room = { from: closed, to: borders[index] ?? sentence.words.length };
    const placed = place(sentence, finiteBefore, report, room);
    if (placed.order !== "opening") closed = placed.to;
    return placed;
  });
}

/** Where what each report says must end: before a report that goes on with its speaker, or that closes what was said. */
function bordersOf(sentence: SpeakingSentence, reports: readonly Report[]): number[] {
  let border = sentence.words.length;
  const borders: number[] = [];
  for (const report of reports.toReversed()) {
    borders.push(border);
    if (report.isFurther || closes(sentence, report)) border = report.from;
  }
  return borders.reverse();
}

function place(
  sentence: SpeakingSentence,
  finiteBefore: readonly number[],
  report: Report,
  room: Phrase,
): PlacedReport {
  const end = Math.max(room.to, report.to);
  const order = orderOf(sentence, finiteBefore, report, { from: room.from, to: end });
  const from = order === "opening" ? behindAddressee(sentence, report, end) : room.from;
  const { speaker, verb, isFurther } = report;
  const content = trimmed(sentence, from, order === "closing" ? beforeAs(sentence, report.from) : end);
  return { from: report.from, to: report.to, speaker, verb, isFurther, order, content };
}

function orderOf(
  sentence: SpeakingSentence,
  finiteBefore: readonly number[],
  report: Report,
  room: Phrase,
): PlacedReport["order"] {
  const { words, quotedBefore } = sentence;
  const { from, to, verb, speaker } = report;
  const isSource = verb !== null && verb.from < speaker.from && verb.from === from;
  const isClosing = closes(sentence, report);
  if (report.isFurther || (isSource && from <= 2) || !(isClosing || isSource)) return "opening";
  const quotedThere = isClosing ? countOf(quotedBefore, room.from, from) : 0;
  const quotedHere = countOf(quotedBefore, to, room.to);
  if (quotedThere > 0) return quotedHere > 0 ? "inside" : "closing";
  const hasBefore = countOf(sentence.wordsBefore, room.from, from) > 0;
  const hasBehind = countOf(sentence.wordsBefore, to, room.to) > 0;
  const isInserted = isClosing && words[from - 1]?.low === "," && words[to]?.low === ",";
  if (isInserted && hasBefore && hasBehind && quotedHere === 0) return "inside";
  if (!hasBefore || quotedHere > 0 || countOf(finiteBefore, to, room.to) > 0) return "opening";
  const isObjectHere = words[to]?.isWord === true && room.to - to > SHORT_TAIL;
  const isThere = isClosing && countOf(finiteBefore, room.from, from) > 0;
  return isSource || (isThere && !isObjectHere) ? "closing" : "opening";
}

/** `told the court on Friday that`: what is said begins at `that`. */
function behindAddressee({ words }: SpeakingSentence, { to, verb }: Report, end: number): number {
  if (verb?.lemma !== "tell") return to;
  for (let at = to; at < to + 12 && at < end; at += 1) if (words[at]?.low === "that") return at;
  return to;
}

/** `…, as the union said`: the word as belongs to the report. */
function beforeAs({ words }: SpeakingSentence, from: number): number {
  return words[from - 1]?.low === "as" ? from - 1 : from;
}

function countOf(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[Math.min(from, to)] ?? 0);
}

/** Whether the report may be the last part of its sentence: a comma or a quotation is before it. */
function closes({ words, isQuoted }: SpeakingSentence, { from }: Report): boolean {
  return isQuoted[from - 1] === true || /^[,"-]$/.test(words[from - 1]?.low ?? "") || words[from - 1]?.low === "as";
}

function trimmed({ words, isQuoted }: SpeakingSentence, first: number, last: number): Phrase | null {
  let [from, to] = [first, last];
  const isEdge = (at: number) => isQuoted[at] !== true && words[at]?.isWord === false;
  while (from < to && isEdge(from)) from += 1;
  while (to > from && (isEdge(to - 1) || (to < words.length && /^(?:and|but)$/.test(words[to - 1]?.low ?? ""))))
    to -= 1;
  return from < to ? { from, to } : null;
}
