import { outletDomain } from "@/lib/core/articles/outlet-domain";
import { isKeptHref } from "@/lib/core/text/blocks";
import { detectLanguage } from "@/lib/core/text/detect-language";
import { normalizeLanguage } from "@/lib/core/text/language";
import { parseByline } from "./byline";
import { parsePublicationTime } from "./calendar-dates";
import type { Removal } from "./clean";
import { readPageLines } from "./html-page-lines";
import { findElements, type HtmlElement, textIn } from "./html-tree";
import { type LinkedData, linkedDataIn } from "./linked-data";
import type { ArticleMetadata, Evidence, OutletEvidence } from "./reader";
import { textMetadata } from "./text-metadata";

type Page = { root: HtmlElement; meta: Map<string, string>; linked: LinkedData | null };

/** What stands on the page: the text of the article, what was left out of it, and the address a browser noted. */
export type PageWords = { text: string; removed: readonly Removal[]; savedFrom: string | null };

/**
 * What a page says about itself in JSON-LD, meta tags, its title, its first elements and the lines around its article;
 * the surest place wins. What only lines of words say is a guess.
 */
export function htmlMetadata(root: HtmlElement, { text, removed, savedFrom }: PageWords): ArticleMetadata {
  const page: Page = { root, meta: metaTags(root), linked: linkedDataIn(root) };
  const url = findUrl(page) ?? fromOf(savedFrom);
  const lines = readPageLines(removed);
  const words = textMetadata(text);
  const outlet = findOutlet(page, url?.value ?? null, guessed(lines.outlet ?? nameOnly(words.outlet)));
  return {
    title: findTitle(page, outlet?.value.name ?? null),
    byline: findByline(page) ?? lines.byline ?? guessed(words.byline),
    outlet,
    publishedAt: findPublicationTime(page) ?? lines.publishedAt ?? firstTime(page) ?? guessed(words.publishedAt),
    modifiedAt: findModificationTime(page) ?? lines.modifiedAt ?? guessed(words.modifiedAt ?? null),
    section: findSection(page),
    language: findLanguage(page, text),
    url,
  };
}

function guessed<T>(found: Evidence<T> | null): Evidence<T> | null {
  return found === null ? null : { ...found, guess: true };
}

function nameOnly(found: Evidence<OutletEvidence> | null): Evidence<string> | null {
  return found?.value.name === undefined ? null : { ...found, value: found.value.name };
}

function fromOf(savedFrom: string | null): Evidence<string> | null {
  const address = savedFrom === null ? null : originalAddress(savedFrom);
  return address === null || !isWebAddress(address)
    ? null
    : { value: address, foundIn: "the note of the browser that saved the page", guess: false };
}

/** The address that an archive's address wraps, else the address itself. */
function originalAddress(address: string): string {
  return /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/i.exec(address)?.[1] ?? address;
}

/** The address that relative links of the page refer to, or null. */
export function baseAddress(root: HtmlElement): string | null {
  const written = findElements(root, ({ name }) => name === "base")[0]?.attributes.href;
  if (written !== undefined && isWebAddress(written)) return written;
  return findUrl({ root, meta: metaTags(root), linked: linkedDataIn(root) })?.value ?? null;
}

function metaTags(root: HtmlElement): Map<string, string> {
  const tags = new Map<string, string>();
  for (const { attributes } of findElements(root, ({ name }) => name === "meta")) {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"] ?? "")
      .toLowerCase()
      .trim();
    const content = collapsed(attributes.content ?? "");
    if (key !== "" && content !== "" && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The first candidate that has a value. */
function firstOf<T>(...candidates: readonly [T | null | undefined, string, boolean?][]): Evidence<T> | null {
  for (const [value, foundIn, guess] of candidates) {
    if (value !== null && value !== undefined && value !== "") return { value, foundIn, guess: guess ?? false };
  }
  return null;
}

function firstMeta(page: Page, keys: readonly string[]): [string | null, string] {
  const key = keys.find((each) => page.meta.has(each));
  return key === undefined ? [null, ""] : [page.meta.get(key) ?? null, `the page's ${key}`];
}

function findTitle(page: Page, outlet: string | null): Evidence<string> | null {
  const heading = findElements(page.root, ({ name }) => name === "h1")
    .map(textIn)
    .find((text) => text !== "");
  const title = findElements(page.root, ({ name }) => name === "title").map(textIn)[0];
  return firstOf(
    [page.linked?.headline, "the headline in JSON-LD"],
    [...firstMeta(page, ["og:title", "twitter:title", "dc.title"])],
    [heading, "the first heading"],
    [title === undefined ? null : withoutOutlet(title, outlet), "the title of the page", true],
  );
}

function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  const [, rest, last] = /^(.+?)\s+[|–—·-]\s+([^|–—·]+)$/u.exec(title) ?? [];
  return rest !== undefined && last?.toLowerCase() === outlet.toLowerCase() ? rest : title;
}

function findByline(page: Page): Evidence<string> | null {
  const marked = findElements(
    page.root,
    ({ attributes }) => /(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? "") || attributes.itemprop === "author",
  ).map(textIn);
  const classed = findElements(page.root, ({ attributes }) =>
    /(?:^|[\s_-])byline(?:$|[\s_-])/i.test(attributes.class ?? ""),
  );
  return firstOf(
    [page.linked?.author, "the author in JSON-LD"],
    ...["author", "article:author", "dc.creator", "parsely-author", "byl"].map((key): [string | null, string] => {
      const name = page.meta.get(key);
      return [name === undefined || isWebAddress(name) ? null : withoutBy(name), `the page's ${key}`];
    }),
    [asName(marked[0]), "the author that the page marks"],
    [asName(classed.map(textIn)[0]), "the by-line of the page", true],
  );
}

function asName(text: string | undefined): string | null {
  return text === undefined || text.length > 120 ? null : (parseByline(text)?.names ?? withoutBy(text));
}

function withoutBy(text: string): string {
  return text.replace(/^by:?\s+/i, "");
}

function findOutlet(
  page: Page,
  url: string | null,
  fromLines: Evidence<string> | null,
): Evidence<OutletEvidence> | null {
  const said = firstOf(
    [page.linked?.publisher, "the publisher in JSON-LD"],
    [...firstMeta(page, ["og:site_name", "application-name", "dc.publisher", "publisher"])],
  );
  const name = said !== null && !isWebAddress(said.value) ? said : (nameInTitle(page) ?? fromLines);
  const domain = url === null ? null : outletDomain(url);
  if (name !== null) return { ...name, value: domain === null ? { name: name.value } : { name: name.value, domain } };
  return domain === null ? null : { value: { domain }, foundIn: "the address of the page", guess: false };
}

/** What the title of the page has behind, or before, the headline. */
function nameInTitle({ root }: Page): Evidence<string> | null {
  const title = findElements(root, ({ name }) => name === "title").map(textIn)[0] ?? "";
  const headings = findElements(root, ({ name }) => name === "h1").map(textIn);
  const heading = headings.find((each) => each.length >= 10 && title.includes(each));
  if (heading === undefined) return null;
  const [before, after] = [
    title.slice(0, title.indexOf(heading)),
    title.slice(title.indexOf(heading) + heading.length),
  ];
  const name =
    /^\s*[|–—:·-]\s*([^|–—·]{2,60})$/u.exec(after)?.[1] ?? /^([^|–—·]{2,60}?)\s*[|–—:·-]\s*$/u.exec(before)?.[1];
  return name === undefined ? null : { value: name.trim(), foundIn: "the title of the page", guess: true };
}

const DATE_KEYS = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "pubdate",
  "publishdate",
  "publish-date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "date",
];

const MODIFIED_KEYS = ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified"];

function findPublicationTime(page: Page): Evidence<string> | null {
  const marked = markedTimes(page, "datePublished");
  const old = findElements(page.root, ({ attributes }) => attributes.pubdate !== undefined).map(timeOf);
  return firstOf(
    [parsePublicationTime(page.linked?.datePublished ?? ""), "the date in JSON-LD"],
    ...datesInMeta(page, DATE_KEYS),
    [[...marked, ...old].find((time) => time !== null), "the date that the page marks"],
  );
}

function findModificationTime(page: Page): Evidence<string> | null {
  return firstOf(
    [parsePublicationTime(page.linked?.dateModified ?? ""), "the date of change in JSON-LD"],
    ...datesInMeta(page, MODIFIED_KEYS),
    [markedTimes(page, "dateModified").find((time) => time !== null), "the date of change that the page marks"],
  );
}

function firstTime(page: Page): Evidence<string> | null {
  const times = findElements(page.root, ({ name, attributes }) => name === "time" && attributes.datetime !== undefined);
  return firstOf([times[0] === undefined ? null : timeOf(times[0]), "the first time on the page", true]);
}

function datesInMeta(page: Page, keys: readonly string[]): [string | null, string][] {
  return keys.map((key) => [parsePublicationTime(page.meta.get(key) ?? ""), `the page's ${key}`]);
}

function markedTimes(page: Page, property: string): (string | null)[] {
  return findElements(page.root, ({ attributes }) => attributes.itemprop === property).map(timeOf);
}

function timeOf(element: HtmlElement): string | null {
  const { datetime, content } = element.attributes;
  return parsePublicationTime(datetime ?? content ?? textIn(element).slice(0, 200));
}

function findSection(page: Page): Evidence<string> | null {
  const marked = findElements(page.root, ({ attributes }) => attributes.itemprop === "articleSection");
  return firstOf(
    [page.linked?.section, "the section in JSON-LD"],
    [...firstMeta(page, ["article:section", "section", "parsely-section", "dc.subject"])],
    [marked.map((each) => each.attributes.content ?? textIn(each))[0], "the section that the page marks"],
  );
}

function findLanguage(page: Page, text: string): Evidence<string> | null {
  const declared = firstOf(
    [
      normalizeLanguage(findElements(page.root, ({ name }) => name === "html")[0]?.attributes.lang ?? ""),
      "the page's lang",
    ],
    [normalizeLanguage(page.linked?.language ?? ""), "the language in JSON-LD"],
    [normalizeLanguage(page.meta.get("og:locale") ?? ""), "the page's og:locale"],
    [normalizeLanguage(page.meta.get("content-language") ?? ""), "the page's content-language"],
  );
  const detected = detectLanguage(text);
  // Templates often declare one language for pages in many.
  const isContradicted = declared !== null && detected !== null && !declared.value.startsWith(detected);
  if (declared !== null && !isContradicted) return declared;
  return firstOf([detected, "the words of the text", true]);
}

function findUrl(page: Page): Evidence<string> | null {
  const canonical = findElements(
    page.root,
    ({ name, attributes }) => name === "link" && attributes.rel === "canonical",
  );
  const addressOf = (address: string | null | undefined) =>
    address !== null && address !== undefined && isWebAddress(address) ? originalAddress(address) : null;
  return firstOf(
    [addressOf(canonical[0]?.attributes.href?.trim()), "the canonical link"],
    [addressOf(page.meta.get("og:url")), "the page's og:url"],
    [addressOf(page.linked?.url), "the address in JSON-LD"],
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && isKeptHref(text) && URL.canParse(text);
}
