import type { Segment } from "@/lib/core/text/segments";
import { type KnownSource, knownSources } from "./known-sources";
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
  const known = new Map<string, Source>();
  for (const { key, name, isAgency = true } of knownSources) {
    const outlet = sorted.find((one) => knownAs(one)?.key === key);
    known.set(key, { key, name, outlet: outlet?.id ?? null, isAgency });
  }
  const ofOutlet = new Map<string, Source>();
  for (const outlet of sorted) {
    const own = { key: `outlet:${outlet.id}`, name: outlet.name, outlet: outlet.id, isAgency: false };
    ofOutlet.set(outlet.id, known.get(knownAs(outlet)?.key ?? "") ?? own);
  }
  return { ofOutlet, namedIn: findNames(formsOf(known, ofOutlet, sorted)) };
}

function knownAs({ name, domain }: Outlet): KnownSource | undefined {
  return knownSources.find(
    ({ forms, shortForms = [], domains }) =>
      [...forms, ...shortForms].some((form) => form.toLowerCase() === name.toLowerCase()) ||
      domains.some((known) => domain === known || domain?.endsWith(`.${known}`)),
  );
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
  const exact = new RegExp(patternOf([...forms.keys()]), "gu");
  const anyCase = new RegExp(patternOf([...forms.keys()]), "giu");
  const lower = new Map([...forms].reverse().map(([form, value]) => [form.toLowerCase(), value]));
  const resolve = (written: string, isAnyCase: boolean): Form | undefined => {
    const plain = written.replace(/\s+/g, " ");
    // A Cyrillic name may have an ending.
    for (let length = plain.length; length > plain.length - 3; length -= 1) {
      const form = plain.slice(0, length);
      const found = isAnyCase ? lower.get(form.toLowerCase()) : forms.get(form);
      if (found) return found;
    }
    return undefined;
  };
  return (stretch, isAnyCase = false) =>
    [...stretch.matchAll(isAnyCase ? anyCase : exact)].flatMap((match) => {
      const form = resolve(match[0], isAnyCase);
      return form ? [{ start: match.index, end: match.index + match[0].length, ...form }] : [];
    });
}

const HAN = /\p{Script=Han}/u;

/** All names as one pattern: the longest first, whole words but for scripts without blanks. */
function patternOf(forms: readonly string[]): string {
  const byLength = forms.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const spaced = byLength.filter((form) => !HAN.test(form));
  const firsts = [...new Set(spaced.map((form) => inClass(form)))].join("");
  const whole = spaced.map((form) => {
    const ending = /\p{Script=Cyrillic}{5}$/u.test(form) ? "\\p{Script=Cyrillic}{0,2}" : "";
    return `${escaped(form)}${ending}`;
  });
  // Most words begin with a letter that begins no name: they are passed over at once.
  const words = `(?<![\\p{L}\\p{N}])(?=[${firsts}])(?:${whole.join("|")})(?![\\p{L}\\p{N}])`;
  return [words, ...byLength.filter((form) => HAN.test(form))].join("|");
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
}

/** The first character of a name, as it stands in a class of characters. */
function inClass(form: string): string {
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
  return /[\\^\]-]/.test(first) ? `\\${first}` : first;
}
