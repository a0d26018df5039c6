import type { Segment } from "@/lib/core/text/segments";
import { knownSources } from "./known-sources";
import type { OriginArticle } from "./origin-article";

type Outlet = NonNullable<OriginArticle["outlet"]>;

/** Somebody whom an article can name as its source. `outlet` is the id of the story's outlet that it is. */
export type Source = {
  readonly key: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly isAgency: boolean;
};

/** A source's name in a text; `isShort` where it is so short that only a credit means it. */
export type NamedSource = Segment & { readonly source: Source; readonly isShort: boolean };

/** The sources of a story: the known ones and its outlets, with their names as patterns. */
export type StorySources = {
  readonly ofOutlet: ReadonlyMap<string, Source>;
  /** Where a stretch names sources, in order. `anyCase` is for lines that are nothing but a credit. */
  readonly namedIn: (stretch: string, anyCase?: boolean) => NamedSource[];
};

type Form = { readonly source: Source; readonly isShort: boolean };

/** Gathers the sources that articles of a story may name: each outlet is itself, or the known source whose name or domain it has. */
export function storySources(articles: readonly OriginArticle[]): StorySources {
  const outlets = new Map(articles.flatMap(({ outlet }) => (outlet ? [[outlet.id, outlet] as const] : [])));
  const sorted = [...outlets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const keys = new Map(sorted.map((outlet) => [outlet.id, knownKey(outlet)]));
  const outletOf = new Map([...keys].reverse().map(([id, key]) => [key, id]));
  const known = new Map(
    knownSources.map(({ key, name, isAgency = true }): [string, Source] => [
      key,
      { key, name, outlet: outletOf.get(key) ?? null, isAgency },
    ]),
  );
  const ofOutlet = new Map(
    sorted.map(({ id, name }): [string, Source] => [
      id,
      known.get(keys.get(id) ?? "") ?? { key: `outlet:${id}`, name, outlet: id, isAgency: false },
    ]),
  );
  return { ofOutlet, namedIn: findNames(formsOf(known, ofOutlet, sorted)) };
}

const keyByName = new Map(
  knownSources.flatMap(({ key, forms, shortForms = [] }) =>
    [...forms, ...shortForms].map((form): [string, string] => [form.toLowerCase(), key]),
  ),
);
const keyByDomain = new Map(
  knownSources.flatMap(({ key, domains }) => domains.map((domain): [string, string] => [domain, key])),
);

/** The key of the known source that an outlet is, by its name, its domain or a domain above it; null for any other. */
function knownKey({ name, domain }: Outlet): string | null {
  const labels = domain?.split(".") ?? [];
  const above = labels.map((_, at) => keyByDomain.get(labels.slice(at).join(".")));
  return keyByName.get(name.toLowerCase()) ?? above.find((key) => key !== undefined) ?? null;
}

function formsOf(
  known: ReadonlyMap<string, Source>,
  ofOutlet: ReadonlyMap<string, Source>,
  outlets: readonly Outlet[],
): Map<string, Form> {
  const forms = new Map<string, Form>();
  const add = (form: string, source: Source | undefined, isShort: boolean) => {
    if (source && !forms.has(form)) forms.set(form, { source, isShort });
  };
  for (const { key, forms: names, shortForms = [] } of knownSources) {
    for (const name of names) add(name, known.get(key), false);
    for (const name of shortForms) add(name, known.get(key), true);
    for (const name of names) add(name.toUpperCase(), known.get(key), false);
  }
  for (const { id, name, domain } of outlets) {
    const source = ofOutlet.get(id);
    const bare = name.replace(/^the\s+/iu, "");
    for (const form of [name, bare]) if (form.length >= 3) add(form, source, false);
    if (domain !== null) add(domain, source, false);
  }
  return forms;
}

function findNames(forms: ReadonlyMap<string, Form>): StorySources["namedIn"] {
  const written = byFirstWord(forms, false);
  const inAnyCase = byFirstWord(forms, true);
  const han = [...forms].filter(([form]) => HAN.test(form));
  return (stretch, isAnyCase = false) => {
    const found: NamedSource[] = [];
    for (const { 0: first, index } of stretch.matchAll(WORD)) {
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const key = isAnyCase ? first.toLowerCase() : first;
      const name = nameAt(stretch, index, key, isAnyCase ? inAnyCase : written);
      if (name) found.push(name);
    }
    return HAN.test(stretch) ? [...found, ...namedInHan(stretch, han)].sort((a, b) => a.start - b.start) : found;
  };
}

const WORD = /[\p{L}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

type Pattern = Form & { readonly pattern: () => RegExp; readonly length: number };

/** The names by the word they begin with, the longest first. A name in Cyrillic may have an ending of two letters. */
function byFirstWord(forms: ReadonlyMap<string, Form>, isAnyCase: boolean): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const [form, { source, isShort }] of forms) {
    const plain = form.replace(/^[^\p{L}\p{N}]+/u, "");
    const first = plain.match(WORD)?.[0];
    if (first === undefined || HAN.test(form)) continue;
    const key = isAnyCase ? first.toLowerCase() : first;
    const list = patterns.get(key) ?? [];
    list.push({ source, isShort, pattern: patternOf(plain, isAnyCase), length: form.length });
    patterns.set(key, list);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.length - a.length);
  return patterns;
}

/** Made when it is first asked for: most names never are. */
function patternOf(name: string, isAnyCase: boolean): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    const ending = /\p{Script=Cyrillic}{5}$/u.test(name) ? "\\p{Script=Cyrillic}{0,2}" : "";
    pattern ??= new RegExp(`${escaped(name)}${ending}(?![\\p{L}\\p{N}])`, isAnyCase ? "yiu" : "yu");
    return pattern;
  };
}

function nameAt(stretch: string, start: number, first: string, names: ReadonlyMap<string, Pattern[]>) {
  const stems = CYRILLIC.test(first) ? [first, first.slice(0, -1), first.slice(0, -2)] : [first];
  for (const { source, isShort, pattern } of stems.flatMap((stem) => names.get(stem) ?? [])) {
    const here = pattern();
    here.lastIndex = start;
    const match = here.exec(stretch);
    if (match) return { start, end: start + match[0].length, source, isShort };
  }
  return null;
}

/** Names in a script without blanks, which may stand inside other words. */
function namedInHan(stretch: string, forms: readonly (readonly [string, Form])[]): NamedSource[] {
  return forms.flatMap(([form, { source, isShort }]) =>
    [...stretch.matchAll(new RegExp(form, "gu"))].map(({ index }) => ({
      start: index,
      end: index + form.length,
      source,
      isShort,
    })),
  );
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
}
