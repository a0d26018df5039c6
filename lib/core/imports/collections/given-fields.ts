import { normalizeLanguage } from "@/lib/core/text/language";
import { parsePublicationTime } from "../calendar-dates";
import type { CollectionEntry, CollectionProblem, GivenMetadata } from "./collection";

const SPELLINGS = {
  text: "text body content fulltext articletext articlebody maintext bodytext plaintext article story",
  html: "html bodyhtml contenthtml articlehtml rawhtml htmlbody",
  title: "title headline heading articletitle name",
  outlet: "outlet source publisher publication newspaper medium media site website sitename sourcename outletname",
  publishedAt: "date published publishedat publishdate publicationdate datepublished pubdate publishedon publishtime",
  byline: "byline author authors by creator journalist writer",
  language: "language lang locale",
  url: "url link href address permalink webaddress articleurl sourceurl uri",
} as const;

/** What a column of a list, or a field of an object in one, may say of an article. */
export type ListField = keyof typeof SPELLINGS;

const FIELDS: readonly ListField[] = ["text", "html", "title", "outlet", "publishedAt", "byline", "language", "url"];
const BY_SPELLING = new Map(
  FIELDS.flatMap((field) => SPELLINGS[field].split(" ").map((spelling) => [spelling, field])),
);

/** The field that a name of a column stands for, whatever its case, blanks and signs; null for every other name. */
export function fieldNamed(name: string): ListField | null {
  return BY_SPELLING.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")) ?? null;
}

/** Whether a list with these fields can give articles: it says where their words are. */
export function givesArticles(fields: readonly (ListField | null)[]): boolean {
  return fields.some((field) => field === "text" || field === "html" || field === "url");
}

/**
 * The article of one row. Its words come from `text`, else from `html`, else from its address, which is then to be
 * fetched; without any of them there is only a problem. A value that cannot be read is left out, and said.
 */
export function entryOfRow(
  place: string,
  values: ReadonlyMap<ListField, string>,
): { entry: CollectionEntry | null; problems: CollectionProblem[] } {
  const value = (field: ListField) => values.get(field)?.trim() ?? "";
  const name = value("title") === "" ? place : `${place}: ${shortened(value("title"))}`;
  const { given, sentences } = givenBy(value);
  const problems = sentences.map((sentence) => ({ name, sentence }));
  const words = values.get(value("text") === "" ? "html" : "text") ?? "";
  if (words.trim() === "") {
    if (given.url !== undefined) return { entry: { name, bytes: null, given }, problems };
    return { entry: null, problems: [...problems, { name, sentence: "This has neither a text nor an address." }] };
  }
  const mediaType = value("text") === "" ? "text/html" : "text/plain";
  const entry = { name, bytes: new TextEncoder().encode(words), mediaType, charset: "utf-8", given };
  return { entry, problems };
}

function givenBy(value: (field: ListField) => string): { given: GivenMetadata; sentences: string[] } {
  const given: GivenMetadata = {};
  const sentences: string[] = [];
  const take = (field: ListField & keyof GivenMetadata, what: string, read: (written: string) => string | null) => {
    const written = value(field);
    if (written === "") return;
    const found = read(written);
    if (found === null) sentences.push(`The ${what} “${shortened(written)}” cannot be read and was left out.`);
    else given[field] = found;
  };
  const asWritten = (written: string) => written.replace(/\s+/g, " ");
  take("title", "title", asWritten);
  take("outlet", "outlet", asWritten);
  take("byline", "by-line", asWritten);
  take("publishedAt", "date", parsePublicationTime);
  take("language", "language", normalizeLanguage);
  take("url", "address", (written) => (isWebAddress(written) ? written : null));
  return { given, sentences };
}

function isWebAddress(written: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(written) && !/\s/.test(written) && URL.canParse(written) && written.length <= 4096;
}

function shortened(written: string): string {
  return written.length > 80 ? `${written.slice(0, 79).trimEnd()}…` : written;
}
