/** The words of a language that the reading of names goes by, all in small letters; titles and roles without full stops. */
export interface NameLexicon {
  /** Words that begin sentences without naming anything. */
  readonly nameless: ReadonlySet<string>;
  /** Days, months and feasts: capitals that name no one. */
  readonly calendar: ReadonlySet<string>;
  /** Peoples, languages and adjectives of places. */
  readonly peoples: ReadonlySet<string>;
  /** Offices and addresses before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** What narrows an office: deputy, former, interior. */
  readonly titleModifiers: ReadonlySet<string>;
  /** What a person is by trade or part, in small letters before the name. */
  readonly roles: ReadonlySet<string>;
  /** Words in the name of an organisation. */
  readonly organisationWords: ReadonlySet<string>;
  /** Words before a name, in small letters, that say an organisation follows. */
  readonly organisationCues: ReadonlySet<string>;
  /** Words in the name of a place. */
  readonly placeWords: ReadonlySet<string>;
  /** Words that stand before or behind a name, in small letters, and make it a place: city, region. */
  readonly placeCues: ReadonlySet<string>;
  /** What stands before a place: in, near. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Verbs by which people are heard. */
  readonly speech: ReadonlySet<string>;
  /** Small words that go on a name of an organisation. */
  readonly connectors: ReadonlySet<string>;
  /** Frequent given names. */
  readonly givenNames: ReadonlySet<string>;
  /** Countries, capitals and large cities; more words are parted by a blank. */
  readonly places: ReadonlySet<string>;
}

/** The set of the words in a text, parted by blanks. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(" ")).filter(Boolean));
}
