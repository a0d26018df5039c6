import type { NameRun } from "./find-runs";
import { lexicon } from "./lexicons/lexicon";
import type { ArticleWord } from "./read-words";

/** A run taken apart: the words of the title before the name, both as ranges of indices; `title` is null where there is none. */
export interface TitledRun {
  readonly title: NameRun | null;
  readonly name: NameRun;
}

const MOST_ROLES = 6;

/**
 * The title and the name of a run, with the roles in small letters before it ("interim President Kasym-Zhomart Tokayev"). Null where the
 * run names no one: only an office, a people, a word of a language.
 */
export function splitTitle(words: readonly ArticleWord[], run: NameRun, least: number): TitledRun | null {
  const start = startOfName(words, run);
  if (start >= run.to) return null;
  const roles = startOfRoles(words, run.from, least);
  const hasTitle = words.slice(run.from, start).some(({ small }) => isTitle(small));
  const title = hasTitle || roles < run.from ? { from: roles, to: start } : null;
  return { title, name: { from: start, to: run.to } };
}

// The words before the name that are all of an office, if one of them is a head (Minister) and no "of" follows.
function startOfName(words: readonly ArticleWord[], run: NameRun): number {
  let at = run.from;
  let hasHead = false;
  let behindHead = run.from;
  while (at < run.to) {
    const { small = "", isUpper = false } = words[at] ?? {};
    const isHead = isTitle(small);
    const isPart = isHead || isPartOfTitle(small) || (isUpper && !hasHead);
    if (!isPart) break;
    hasHead ||= isHead;
    at += 1;
    if (isHead || hasHead) behindHead = at;
  }
  if (hasHead) return behindHead;
  return namesNothing(words.slice(run.from, run.to)) ? run.to : run.from;
}

// "Central Asian", "Opposition", "WATCH": a people, a language, a word of every day that happens to have a capital.
function namesNothing(own: readonly ArticleWord[]): boolean {
  const [first] = own;
  if (own.length === 1 && first !== undefined && (first.text.length > 3 || !first.isUpper)) {
    if (lexicon.nameless.has(first.small) || lexicon.titleModifiers.has(first.small)) return true;
  }
  const last = own.at(-1)?.small ?? "";
  if (!lexicon.organisationWords.has(last) && own.every(({ small }) => lexicon.titleModifiers.has(small))) return true;
  const isOfPeople = lexicon.peoples.has(last) && own.slice(0, -1).every(({ small }) => isAdjective(small));
  return isOfPeople && !own.some(({ isUpper }) => isUpper);
}

function isAdjective(small: string): boolean {
  const isPart = /^(?:north|south|east|west|northern|southern|eastern|western|central|middle|pro|anti|non|ex)$/.test(
    small,
  );
  return isPart || lexicon.peoples.has(small) || lexicon.titleModifiers.has(small);
}

// "Kazakh President", "Senate Speaker"; an acronym before it tells whose: "RCMP Sgt. Tim Shields".
function isPartOfTitle(small: string): boolean {
  return lexicon.titleModifiers.has(small) || lexicon.peoples.has(small) || /^(?:senate|mazhilis|majilis)$/.test(small);
}

function startOfRoles(words: readonly ArticleWord[], from: number, least: number): number {
  let at = from;
  while (at > least && from - at < MOST_ROLES) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || !/^[ -]$/.test(word.gap)) break;
    if (before.isPossessive || (before.isCapital && !before.mayOpen) || !isRoleWord(before.small)) break;
    at -= 1;
  }
  // A role ends with what a person is: "deputy" of "foreign Tokayev" is none.
  const last = words[from - 1]?.small ?? "";
  return lexicon.roles.has(last) ? at : from;
}

function isRoleWord(small: string): boolean {
  return lexicon.roles.has(small) || lexicon.titleModifiers.has(small);
}

function isTitle(small: string): boolean {
  return lexicon.titles.has(small);
}
