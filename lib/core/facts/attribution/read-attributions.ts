import type { Segment } from "../../text/segments";
import { parseSentences, stretchOf } from "../certainty/parsed-sentence";
import type { Extractor, ReadArticle, Reading } from "../extractor";
import { Antecedents } from "./antecedents";
import type { Attribution, Speaker } from "./attribution";
import { findQuotations } from "./find-quotations";
import { findReports } from "./find-reports";
import type { Phrase } from "./phrase-of";
import { type PlacedReport, placeReports } from "./placed-report";
import { speakerOf } from "./speaker-of";
import { type SpeakingSentence, speakingSentences } from "./speaking-sentence";

/** From this share of quoted words on a sentence without a report is somebody's words. */
const MOSTLY = 0.6;
/** A quotation of so many words is more than a name or a word held at a distance. */
const LONG = 6;

interface Voice extends Pick<Attribution, "speaker" | "verb" | "order"> {
  readonly block: number;
}

interface Told {
  readonly sentence: SpeakingSentence;
  readonly reports: readonly { readonly placed: PlacedReport; readonly voice: Voice }[];
}

/**
 * Who says what each sentence of an article says: one reading for each report in it, at the report with what it reports; a
 * sentence without a report is one reading, of the quotation that it is part of or of the outlet's own voice. Every sentence has
 * one. Linear in the text.
 */
export function readAttributions(article: ReadArticle): Reading<Attribution>[] {
  const { text } = article;
  const sentences = speakingSentences(parseSentences(article), findQuotations(article));
  const told = tell(text, sentences);
  const voices = voicesOf(told);
  const readings: Reading<Attribution>[] = [];
  let last: Voice | null = null;
  for (const { sentence, reports } of told) {
    if (last !== null && last.block !== sentence.block) last = carriedOver(text, sentence, last);
    for (const { placed, voice } of reports) readings.push(ofReport(sentence, placed, voice));
    if (reports.length === 0) readings.push(ofSentence(sentence, voices, last));
    last = reports.at(-1)?.voice ?? last;
  }
  return readings.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Attribution as a plug-in. */
export const attributions: Extractor<"attribution", Attribution> = {
  kind: "attribution",
  version: 2,
  read: readAttributions,
};

function tell(text: string, sentences: readonly SpeakingSentence[]): Told[] {
  const antecedents = new Antecedents();
  return sentences.map((sentence) => {
    const { words, block } = sentence;
    const placed = placeReports(sentence, findReports(sentence));
    const reports = placed.flatMap((report) => {
      const found = speakerOf(sentence, report.speaker);
      if (found === null || (found.kind === "document" && report.verb?.lemma === "citing")) return [];
      const speaker: Speaker =
        found.kind === "pronoun" ? { ...found, antecedent: antecedents.find(text, block, found) } : found;
      antecedents.add(text, block, speaker);
      const at = report.verb === null ? null : stretchOf(words, report.verb.from, report.verb.to);
      const verb =
        at === null || report.verb === null
          ? null
          : { start: at.start, end: at.end, lemma: report.verb.lemma, strength: report.verb.strength };
      return [{ placed: report, voice: { speaker, verb, order: report.order, block } }];
    });
    antecedents.addSubject(text, sentence, placed[0]);
    return { sentence, reports };
  });
}

/** Whose words each quotation is, by its start: of the report that it is the content of, or of `Ann Lee said.` right behind it. */
function voicesOf(told: readonly Told[]): ReadonlyMap<number, Voice> {
  const voices = new Map<number, Voice>();
  for (const [index, { sentence, reports }] of told.entries()) {
    for (const [at, { placed, voice }] of reports.entries()) {
      const content = ownContent(sentence, placed, reports[at + 1]?.placed);
      if (content === null) ofSentenceBefore(told[index - 1], sentence, voice, voices);
      for (const { start } of content === null ? [] : quotationsIn(sentence, content)) {
        if (!voices.has(start)) voices.set(start, voice);
      }
    }
  }
  return voices;
}

/** What a report says itself, up to the next report in it. */
function ownContent(
  { words }: SpeakingSentence,
  { to, content }: PlacedReport,
  next: PlacedReport | undefined,
): Segment | null {
  if (content === null) return null;
  const isNested = next !== undefined && next.from >= to && next.from < content.to;
  return stretchOf(words, content.from, isNested ? next.from : content.to);
}

/** The outer quotations that share characters with a stretch. */
function quotationsIn({ quotations }: SpeakingSentence, { start, end }: Segment): readonly Segment[] {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((quotations[to]?.start ?? end) < end) to += 1;
  return quotations.slice(low, to);
}

function ofSentenceBefore(
  before: Told | undefined,
  sentence: SpeakingSentence,
  voice: Voice,
  voices: Map<number, Voice>,
): void {
  const quotation = before?.sentence.quotations.at(-1);
  if (before === undefined || quotation === undefined || before.sentence.block !== sentence.block) return;
  if (before.reports.length > 0 || voices.has(quotation.start) || quotation.end < before.sentence.end - 1) return;
  voices.set(quotation.start, { ...voice, order: "closing" });
}

/** A speaker goes on into the next paragraph only behind a colon: `The minister said:`. */
function carriedOver(text: string, { start, block }: SpeakingSentence, last: Voice): Voice | null {
  const isIntroduced = last.block === block - 1 && /:\n$/.test(text.slice(Math.max(0, start - 2), start));
  return isIntroduced ? { ...last, block } : null;
}

function ofReport(sentence: SpeakingSentence, { from, to, content }: PlacedReport, voice: Voice): Reading<Attribution> {
  const all = { from: Math.min(from, content?.from ?? from), to: Math.max(to, content?.to ?? to) };
  const at = stretchOf(sentence.words, all.from, all.to) ?? sentence;
  const said = content === null ? null : stretchOf(sentence.words, content.from, content.to);
  const { speaker, verb, order } = voice;
  const manner =
    content === null ? "paraphrased" : mannerOf(sentence, content, order === "inside" ? { from, to } : null);
  return reading(at, {
    speaker,
    verb,
    manner,
    order,
    isCarried: false,
    content: said ?? { start: at.start, end: at.end },
  });
}

function ofSentence(
  sentence: SpeakingSentence,
  voices: ReadonlyMap<number, Voice>,
  last: Voice | null,
): Reading<Attribution> {
  const { words, quotations, quotedBefore, wordsBefore } = sentence;
  const content = { start: sentence.start, end: sentence.end };
  const all = wordsBefore.at(-1) ?? 0;
  const quoted = quotedBefore.at(-1) ?? 0;
  const quotation = quotations.at(-1);
  const isSpeech = quotation !== undefined && (quoted >= MOSTLY * all || quoted >= LONG);
  if (!isSpeech) return reading(sentence, ownVoice(content));
  const own = voices.get(quotation.start);
  const isCarried = own === undefined && quoted >= MOSTLY * all && last !== null;
  const voice = own ?? (isCarried ? last : null);
  const { speaker = null, verb = null, order = null } = voice ?? {};
  return reading(sentence, {
    speaker,
    verb,
    order,
    isCarried,
    manner: mannerOf(sentence, { from: 0, to: words.length }, null),
    content,
  });
}

function ownVoice(content: Segment): Attribution {
  return { speaker: null, verb: null, manner: "own voice", order: null, isCarried: false, content };
}

/** Whether the words of a stretch, but for those that only report, are quoted. */
function mannerOf({ wordsBefore, quotedBefore }: SpeakingSentence, { from, to }: Phrase, report: Phrase | null) {
  const quoted = (quotedBefore[to] ?? 0) - (quotedBefore[from] ?? 0);
  if (quoted === 0) return "paraphrased";
  const reporting = report === null ? 0 : (wordsBefore[report.to] ?? 0) - (wordsBefore[report.from] ?? 0);
  return (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0) - reporting > quoted ? "mixed" : "quoted";
}

function reading({ start, end }: Segment, value: Attribution): Reading<Attribution> {
  return { start, end, value };
}
