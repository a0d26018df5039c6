import { shortNames } from "../../short-names";
import type { NameLexicon } from "../name-lexicon";
import { englishLexicon } from "./english";
import { russianLexicon } from "./russian";

const languages: readonly NameLexicon[] = [englishLexicon, russianLexicon];

/** The words of all languages in one table: their alphabets keep them apart, and an article may quote another language. */
export const lexicon: NameLexicon = {
  nameless: joined("nameless"),
  calendar: joined("calendar"),
  peoples: joined("peoples"),
  titles: joined("titles"),
  titleModifiers: joined("titleModifiers"),
  roles: joined("roles"),
  organisationWords: joined("organisationWords"),
  organisationCues: joined("organisationCues"),
  placeWords: joined("placeWords"),
  placeCues: joined("placeCues"),
  placePrepositions: joined("placePrepositions"),
  speech: joined("speech"),
  connectors: joined("connectors"),
  givenNames: new Set([...joined("givenNames"), ...shortNames.flat()]),
  places: joined("places"),
};

function joined(key: keyof NameLexicon): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => [...language[key]]));
}
