import { outletDomain } from "@/lib/core/articles/outlet-domain";
import { isKeptHref } from "@/lib/core/text/blocks";
import { detectLanguage } from "@/lib/core/text/detect-language";
import { normalizeLanguage } from "@/lib/core/text/language";
import { parsePublicationTime } from "./calendar-dates";
import { findElements, type HtmlElement, textIn } from "./html-tree";
import { type LinkedData, linkedDataIn } from "./linked-data";
import type { ArticleMetadata, Evidence, OutletEvidence } from "./reader";

type Page = { root: HtmlElement; meta: Map<string, string>; linked: LinkedData | null };

/** What a page says about itself in JSON-LD, meta tags, its title and its first elements; the surest place wins. */
export function htmlMetadata(root: HtmlElement, text: string): ArticleMetadata {
  const page: Page = { root, meta: metaTags(root), linked: linkedDataIn(root) };
  const url = findUrl(page);
  const outlet = findOutlet(page, url?.value ?? null);
  return {
    title: findTitle(page, outlet?.value.name ?? null),
    byline: findByline(page),
    outlet,
    publishedAt: findPublicationTime(page),
    language: findLanguage(page, text),
    url,
  };
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
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase().trim();
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
  return text === undefined || text.length > 120 ? null : withoutBy(text);
}

function withoutBy(text: string): string {
  return text.replace(/^by:?\s+/i, "");
}

function findOutlet(page: Page, url: string | null): Evidence<OutletEvidence> | null {
  const name = firstOf(
    [page.linked?.publisher, "the publisher in JSON-LD"],
    [...firstMeta(page, ["og:site_name", "application-name", "dc.publisher", "publisher"])],
  );
  const domain = url === null ? null : outletDomain(url);
  if (name !== null && !isWebAddress(name.value)) {
    return { ...name, value: domain === null ? { name: name.value } : { name: name.value, domain } };
  }
  return domain === null ? null : { value: { domain }, foundIn: "the address of the page", guess: false };
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

function findPublicationTime(page: Page): Evidence<string> | null {
  const times = findElements(page.root, ({ attributes }) => attributes.datetime !== undefined);
  const marked = times.find(
    ({ attributes }) => attributes.itemprop === "datePublished" || attributes.pubdate !== undefined,
  );
  const timeOf = (element: HtmlElement | undefined) => parsePublicationTime(element?.attributes.datetime ?? "");
  return firstOf(
    [parsePublicationTime(page.linked?.datePublished ?? ""), "the date in JSON-LD"],
    ...DATE_KEYS.map((key): [string | null, string] => [
      parsePublicationTime(page.meta.get(key) ?? ""),
      `the page's ${key}`,
    ]),
    [timeOf(marked), "the date that the page marks"],
    [timeOf(times.find(({ name }) => name === "time")), "the first time on the page", true],
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
    address !== null && address !== undefined && isWebAddress(address) ? address : null;
  return firstOf(
    [addressOf(canonical[0]?.attributes.href?.trim()), "the canonical link"],
    [addressOf(page.meta.get("og:url")), "the page's og:url"],
    [addressOf(page.linked?.url), "the address in JSON-LD"],
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && isKeptHref(text) && URL.canParse(text);
}
