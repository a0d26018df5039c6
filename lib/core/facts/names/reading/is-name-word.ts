import { lexicon } from "./lexicons/lexicon";
import type { NameEvidence } from "./name-evidence";
import type { ArticleWord } from "./read-words";

/**
 * Whether a word with a capital is part of a name. At the beginning of a sentence its capital says nothing, so that the rest of the
 * article, the words behind it or the lexicon must say it.
 */
export function isNameWord(word: ArticleWord, next: ArticleWord | null, evidence: NameEvidence): boolean {
  if (!word.isCapital || isNeverName(word)) return false;
  if (word.isDisplay) return evidence.capitals(word.small) > 0 && isRarelySmall(word, evidence);
  if (!word.mayOpen) return !isCommon(word) || word.isUpper;
  return isNameAtOpening(word, next, evidence);
}

function isNeverName({ small, text }: ArticleWord): boolean {
  return lexicon.calendar.has(small) || text === "I" || /^i['’]/i.test(text);
}

function isNameAtOpening(word: ArticleWord, next: ArticleWord | null, evidence: NameEvidence): boolean {
  if (lexicon.places.has(word.small) || isTitleBefore(word, next)) return true;
  if (evidence.capitals(word.small) > 0) return isRarelySmall(word, evidence);
  if (isCommon(word) || evidence.smalls(word.small) > 0) return false;
  if (word.isUpper || lexicon.givenNames.has(word.small)) return true;
  if (next !== null && goesOn(next)) return !/(?:ing|ed|ly)$/.test(word.small);
  return next !== null && next.gap === " " && lexicon.speech.has(next.small);
}

function isTitleBefore({ small }: ArticleWord, next: ArticleWord | null): boolean {
  const isTitle = lexicon.titles.has(small) || lexicon.titleModifiers.has(small);
  return isTitle && next !== null && (next.gap === " " || next.gap === ". ") && next.isCapital;
}

function goesOn(next: ArticleWord): boolean {
  const isJoined = next.gap === " " || next.gap === "-" || next.gap === ". ";
  return isJoined && next.isCapital && !next.mayOpen && !isNeverName(next) && !isCommon(next);
}

function isRarelySmall({ small }: ArticleWord, evidence: NameEvidence): boolean {
  return evidence.capitals(small) >= evidence.smalls(small) && !lexicon.nameless.has(small);
}

function isCommon({ small }: ArticleWord): boolean {
  return lexicon.nameless.has(small) && !lexicon.organisationWords.has(small) && !lexicon.titleModifiers.has(small);
}
