import { findElements, type HtmlElement } from "./html-tree";

/** What the JSON-LD of a page says about its article. */
export type LinkedData = {
  headline: string | null;
  author: string | null;
  publisher: string | null;
  datePublished: string | null;
  dateModified: string | null;
  section: string | null;
  /** The text of the article as written there: plain, or a piece of HTML. */
  body: string | null;
  language: string | null;
  url: string | null;
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|OpinionPiece)$/;

/** The first article (schema.org) in the JSON-LD of a page, or null. Broken JSON is passed over. */
export function linkedDataIn(root: HtmlElement): LinkedData | null {
  const scripts = findElements(
    root,
    ({ name, attributes }) => name === "script" && /ld\+json/i.test(attributes.type ?? ""),
  );
  for (const script of scripts) {
    const parsed = parseJson(script.children.filter((child) => typeof child === "string").join(""));
    const article = thingsIn(parsed).find((thing) => textsOf(thing["@type"]).some((type) => ARTICLE_TYPE.test(type)));
    if (article !== undefined) return describeArticle(article);
  }
  return null;
}

type Thing = Readonly<Record<string, unknown>>;

function describeArticle(article: Thing): LinkedData {
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    author: namesOf(article.author),
    publisher: namesOf(article.publisher),
    datePublished: textOf(article.datePublished),
    dateModified: textOf(article.dateModified),
    section: textOf(article.articleSection),
    body: textsOf(article.articleBody)[0] ?? null,
    language: textOf(article.inLanguage),
    url: textOf(article.url) ?? textOf(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The things at the top of a document, also those in lists and in `@graph`. */
function thingsIn(parsed: unknown): Thing[] {
  const top = listOf(parsed).filter(isThing);
  return top.flatMap((thing) => [thing, ...listOf(thing["@graph"]).filter(isThing)]);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((each) => (typeof each === "string" ? [each] : []));
}

function textOf(value: unknown): string | null {
  const text = textsOf(value)[0]?.replace(/\s+/g, " ").trim();
  return text === undefined || text === "" ? null : text;
}

function idOf(value: unknown): string | null {
  const first = listOf(value)[0];
  return isThing(first) ? textOf(first["@id"]) : null;
}

function namesOf(value: unknown): string | null {
  const names = listOf(value).flatMap((each) => (isThing(each) ? textsOf(each.name) : textsOf(each)));
  const written = names
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "" && !/^https?:/.test(name));
  return written.length === 0 ? null : [...new Set(written)].join(", ");
}
