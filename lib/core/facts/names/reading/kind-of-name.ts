import type { NameKind } from "../name-kind";
import { lexicon } from "./lexicons/lexicon";
import type { ArticleWord } from "./read-words";
import type { TitledRun } from "./split-title";

const SURNAME =
  /(?:[oe]v|[oe]va|yev|aev|ayev|[^aeiou]in|ina|sky|skiy|skyi|ski|skaya|enko|shvili|dze|yan|ovich|evich|ovna|evna|uly|kyzy|qyzy|ugli|ев|ов|ева|ова|ин|ина|ский|ская|енко|швили|дзе|ян|ұлы|қызы)$/;

/** What a name names by its own words, those around it and the names that the article hears speak (`gatherHeard`); unknown where neither tells. */
export function kindOfName(
  words: readonly ArticleWord[],
  { title, name }: TitledRun,
  heard: ReadonlySet<string>,
): NameKind {
  const own = words.slice(name.from, name.to);
  if (lexicon.places.has(own.map(({ small }) => small).join(" "))) return "place";
  const before = words.slice(Math.max(0, name.from - 3), name.from);
  const isJoinedBefore = (words[name.from]?.gap ?? "") === " ";
  if (own.some(({ small, isCapital }) => isCapital && lexicon.organisationWords.has(small))) return "organisation";
  if (isPlaceByWords(own)) return "place";
  if (title !== null) return "person";
  if (isAcronym(own)) return "organisation";
  if (hasOrganisationCue(before, words[name.to])) return "organisation";
  if (isPlaceByNeighbours(words, name, isJoinedBefore)) return "place";
  return isPerson(words, name, heard) ? "person" : "unknown";
}

function isPlaceByWords(own: readonly ArticleWord[]): boolean {
  const last = own.at(-1)?.small ?? "";
  if (own.length > 1 && (lexicon.placeWords.has(last) || lexicon.placeWords.has(own[0]?.small ?? ""))) return true;
  return own.length === 1 && /(?:[a-z]{2}stan|[а-я]{2}стан)$/.test(last);
}

function isAcronym(own: readonly ArticleWord[]): boolean {
  return own.every(({ isUpper, text }) => isUpper && text.length <= 7);
}

// "the ruling party, Nur-Otan", "the newspaper Vremya", "the Nur Otan party".
function hasOrganisationCue(before: readonly ArticleWord[], after: ArticleWord | undefined): boolean {
  if (after?.gap === " " && !after.isCapital && lexicon.organisationCues.has(after.small)) return true;
  const last = before.at(-1);
  return last !== undefined && !last.isCapital && lexicon.organisationCues.has(last.small);
}

function isPlaceByNeighbours(
  words: readonly ArticleWord[],
  { from, to }: TitledRun["name"],
  isJoined: boolean,
): boolean {
  const [before, beforeLast, after] = [words[from - 1], words[from - 2], words[to]];
  const isPossessive = words[to - 1]?.isPossessive === true;
  if (
    after !== undefined &&
    after.gap === " " &&
    !after.isCapital &&
    lexicon.placeCues.has(after.small) &&
    !isPossessive
  )
    return true;
  if (before === undefined || !isJoined) return false;
  if (before.small === "of" && beforeLast !== undefined && isPlaceBeforeOf(beforeLast.small)) return true;
  if (lexicon.placeCues.has(before.small) && before.small !== "state" && before.small !== "capital") return true;
  const isSurname = SURNAME.test(words[to - 1]?.small ?? "");
  return lexicon.placePrepositions.has(before.small) && !isPossessive && !isSurname && to - from <= 2;
}

// "the city of Shymkent", "south of Taraz".
function isPlaceBeforeOf(small: string): boolean {
  return (
    lexicon.placeCues.has(small) || /^(?:north|south|northern|southern)?(?:east|west|eastern|western)?$/.test(small)
  );
}

function isPerson(words: readonly ArticleWord[], { from, to }: TitledRun["name"], heard: ReadonlySet<string>): boolean {
  const own = words.slice(from, to);
  const [first, last, after] = [own[0], own.at(-1), words[to]];
  if (first === undefined || last === undefined || own.length > 5) return false;
  if (lexicon.givenNames.has(first.small) || lexicon.givenNames.has(givenOf(own))) return true;
  if (last.text.length > 4 && SURNAME.test(last.small)) return true;
  if (own.length === 1) return false;
  // "Winston K. Blackmore", "James Oler, 44,", "Bensu Elianita, a 22-year-old".
  if (own.slice(1, -1).some(({ text }) => /^\p{Lu}$/u.test(text))) return true;
  if (after?.gap === ", " && /^\d{2}$/.test(after.text) && !/^\s/.test(words[to + 1]?.gap ?? ",")) return true;
  return heard.has(last.small) || (after?.gap === " " && after.small === "who");
}

function givenOf(own: readonly ArticleWord[]): string {
  return own[1]?.gap === "-" ? `${own[0]?.small}-${own[1].small}` : "";
}
