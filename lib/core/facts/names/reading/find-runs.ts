import { nameParticles } from "../name-particles";
import { isNameWord } from "./is-name-word";
import { lexicon } from "./lexicons/lexicon";
import type { NameEvidence } from "./name-evidence";
import { findQuotedNames } from "./quoted-names";
import type { ArticleWord } from "./read-words";

/** Words of one block that make up a name with its titles: the indices of the first and of the one behind the last. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 12;
const MOST_PARTICLES = 3;

/** The runs of name words of a block, with the small words inside them (bin, von; of and for in organisations), and those in quotation marks; sorted, apart. */
export function findRuns(text: string, words: readonly ArticleWord[], evidence: NameEvidence): NameRun[] {
  const isName = words.map((word, index) => isNameWord(word, words[index + 1] ?? null, evidence));
  const quoted = findQuotedNames(text, words);
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    const whole = quoted.get(at);
    if (whole !== undefined) {
      runs.push({ from: at, to: whole });
      at = whole;
      continue;
    }
    if (!isName[at]) {
      at += 1;
      continue;
    }
    const to = endOfRun(words, isName, at);
    runs.push({ from: startOfRun(words, at, runs.at(-1)?.to ?? 0), to });
    at = to;
  }
  return runs;
}

function endOfRun(words: readonly ArticleWord[], isName: readonly boolean[], from: number): number {
  let to = from + 1;
  while (to - from < MOST_WORDS) {
    const next = nextOfRun(words, isName, from, to);
    if (next === null) return to;
    to = next + 1;
  }
  return to;
}

/** The index of the next name word of the run that ends before `to`, or null where the name ends. */
function nextOfRun(words: readonly ArticleWord[], isName: readonly boolean[], from: number, to: number): number | null {
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined) return null;
  if (last.isPossessive && !isPlural(last)) return null;
  // A capital on a small word inside a name is part of it: Wake Up.
  const goesOn =
    isName[to] || (next.isCapital && next.text !== "I" && !lexicon.calendar.has(next.small) && !next.isDisplay);
  if (goesOn && isJoint(last, next) && !next.mayOpen) return to;
  if (!/^[ -]$/.test(next.gap)) return null;
  return behindParticles(words, isName, to) ?? connected(words, isName, from, to);
}

// "bin Laden", "von der Leyen", "al-Assad".
function behindParticles(words: readonly ArticleWord[], isName: readonly boolean[], to: number): number | null {
  for (let at = to; at < to + MOST_PARTICLES; at += 1) {
    const [particle, next] = [words[at], words[at + 1]];
    if (particle === undefined || next === undefined || particle.isCapital || !isParticle(particle.small)) return null;
    if (!/^[ -]$/.test(next.gap)) return null;
    if (isName[at + 1]) return at + 1;
  }
  return null;
}

function isParticle(small: string): boolean {
  return nameParticles.has(small) && !/^(?:an|as|at|y|e)$/.test(small) && !lexicon.connectors.has(small);
}

function isJoint(last: ArticleWord, next: ArticleWord): boolean {
  if (next.gap === " " || next.gap === "-" || next.gap === "‑") return true;
  if (next.gap === "/") return last.isUpper && next.isUpper;
  if (next.gap === " & ") return true;
  if (next.gap === ".") return last.text.length === 1;
  return next.gap === ". " && (last.text.length === 1 || isShortTitle(last));
}

function isShortTitle({ small, text }: ArticleWord): boolean {
  return text.length <= 4 && (small === "st" || lexicon.titles.has(small));
}

function isPlural({ text }: ArticleWord): boolean {
  return /^(?:People|Women|Workers|Men|Children|Veterans|Farmers|Lawyers|Journalists)s?$/.test(text);
}

// "of" and "for" go on the name of an organisation; "and" and "in" only behind one of them.
function connected(words: readonly ArticleWord[], isName: readonly boolean[], from: number, to: number): number | null {
  const run = words.slice(from, to);
  const isOrganisation = run.some(({ small, isCapital }) => isCapital && lexicon.organisationWords.has(small));
  const isPlaceOf = words[to]?.small === "of" && lexicon.placeWords.has(words[to - 1]?.small ?? "");
  if (!isOrganisation && !isPlaceOf) return null;
  const connector = words[to]?.small ?? "";
  if (!lexicon.connectors.has(connector)) return null;
  const hasConnector = run.some(({ small }) => small === "of" || small === "for");
  if ((connector === "and" || connector === "in" || connector === "on") && !hasConnector) return null;
  const isArticle = connector !== "and" && words[to + 1]?.small === "the" && words[to + 1]?.isCapital === false;
  const next = to + (isArticle ? 2 : 1);
  const [word, between] = [words[next], words.slice(to, next + 1)];
  if (word === undefined || !isName[next] || between.some(({ gap }) => gap !== " ")) return null;
  const isPerson = lexicon.titles.has(word.small) || lexicon.givenNames.has(word.small);
  const isPlaceBehindIn = connector === "in" && !run.some(({ small }) => small === "cooperation" || small === "for");
  return isPerson || isPlaceBehindIn ? null : next;
}

// "bin Laden", "al-Assad": a name may begin with a small particle, joined by a hyphen or known as no word of its own.
function startOfRun(words: readonly ArticleWord[], at: number, least: number): number {
  const [before, word] = [words[at - 1], words[at]];
  if (at - 1 < least || before === undefined || word === undefined || before.isCapital) return at;
  const isParticle = /^(?:al|el|bin|ibn|von|van|ben|abu|an|ad|as|ash|ar)$/.test(before.small);
  const isJoined = word.gap === "-" || (word.gap === " " && /^(?:al|bin|ibn|von|van|abu)$/.test(before.small));
  return isParticle && isJoined ? at - 1 : at;
}
