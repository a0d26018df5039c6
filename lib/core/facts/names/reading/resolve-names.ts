import type { Reading } from "@/lib/core/facts/extractor";
import type { NameKind } from "../name-kind";
import { findIntroduced } from "./find-introduced";
import type { NameReading } from "./name-reading";

/** More namesakes than this are not told apart by titles. */
const MOST_NAMESAKES = 20;

type NameAt = Reading<NameReading>;

/** A person of the article by the words of the longest form. */
interface Person {
  readonly titles: Set<string>;
  longest: string;
  words: number;
}

/**
 * The readings with the longest form of each name where it is safe: a surname of one person only, a surname with a title that one of them
 * has, an acronym that was introduced in brackets, the same words in another spelling. Who might be two stays alone.
 */
export function resolveNames(text: string, read: readonly NameAt[]): NameAt[] {
  const names = withOrganisations(read);
  const introduced = findIntroduced(text, names);
  const people = gatherPeople(names);
  const kinds = gatherKinds(names);
  return names.map((name) => {
    const { value } = name;
    const key = value.tokens.join(" ");
    const long = introduced.get(value.written);
    if (long !== undefined) return { ...name, value: { ...value, kind: "organisation", longest: long } };
    const person = personOf(people, value);
    if (person !== null) return { ...name, value: { ...value, kind: "person", longest: person.longest } };
    const kind = value.kind === "unknown" ? (kinds.get(key) ?? "unknown") : value.kind;
    return { ...name, value: { ...value, kind } };
  });
}

// "the Nur Otan party" in one place makes Nur Otan no person in another; titles are believed.
function withOrganisations(names: readonly NameAt[]): NameAt[] {
  const organisations = new Set(
    names.filter(({ value }) => value.kind === "organisation").map(({ value }) => value.tokens.join(" ")),
  );
  return names.map((name) => {
    const { kind, title, tokens } = name.value;
    const isOne = kind === "person" && title === null && organisations.has(tokens.join(" "));
    return isOne ? { ...name, value: { ...name.value, kind: "organisation" } } : name;
  });
}

/** People by surname, then by given name. */
type People = ReadonlyMap<string, ReadonlyMap<string, Person>>;

function gatherPeople(names: readonly NameAt[]): People {
  const bySurname = new Map<string, Map<string, Person>>();
  for (const { value } of names) {
    const [given, surname] = [value.tokens[0], value.tokens.at(-1)];
    if (!isFullName(value) || given === undefined || surname === undefined) continue;
    const namesakes = bySurname.get(surname) ?? new Map<string, Person>();
    const known = namesakes.get(given);
    if (known === undefined) namesakes.set(given, newPerson(value));
    else learn(known, value);
    bySurname.set(surname, namesakes);
  }
  return bySurname;
}

function newPerson({ written, tokens, title }: NameReading): Person {
  return { titles: new Set(title === null ? [] : [title.toLowerCase()]), longest: written, words: tokens.length };
}

function learn(person: Person, { written, tokens, title }: NameReading): void {
  if (title !== null) person.titles.add(title.toLowerCase());
  if (tokens.length <= person.words) return;
  person.longest = written;
  person.words = tokens.length;
}

// Unknown names of two words may be people: whoever has the surname of one is taken for it only where it is known for one.
function isFullName({ kind, tokens, written }: NameReading): boolean {
  return kind === "person" && tokens.length >= 2 && /\s/.test(written);
}

function personOf(people: People, value: NameReading): Person | null {
  if (value.kind === "organisation" || value.kind === "place") return null;
  const namesakes = people.get(value.tokens.at(-1) ?? "");
  if (namesakes === undefined) return null;
  if (isFullName(value)) return namesakes.get(value.tokens[0] ?? "") ?? null;
  if (value.tokens.length !== 1 || namesakes.size > MOST_NAMESAKES) return null;
  const [only, ...others] = namesakes.values();
  if (only === undefined || others.length === 0) return only ?? null;
  const title = value.title?.toLowerCase();
  const titled = [only, ...others].filter(({ titles }) => title !== undefined && titles.has(title));
  return titled.length === 1 ? (titled[0] ?? null) : null;
}

// What a name is in one place it is in all, if no other place says otherwise.
function gatherKinds(names: readonly NameAt[]): ReadonlyMap<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const { value } of names) {
    const key = value.tokens.join(" ");
    const known = kinds.get(key);
    if (value.kind === "unknown") continue;
    kinds.set(key, known === undefined || known === value.kind ? value.kind : "unknown");
  }
  return kinds;
}
