import type { ArticleAnswer, changeArticle } from "@/lib/contract/articles";
import { language as languageSchema } from "@/lib/contract/fields";
import type { Input } from "@/lib/contract/operation";
import type { ReadArticle } from "@/lib/core/imports/reader";
import { outletForArticle } from "../articles/outlet-for-article";
import { toPublishedAt } from "../articles/published-at";
import type { Tx } from "../db/client";
import { findOrCreateOutlet } from "../projects/find-or-create-outlet";

/** What the person says of an article; it wins over what was found. Null empties a field. */
export type Described = Input<typeof changeArticle>["body"];

const fields = ["title", "byline", "outlet", "publishedAt", "modifiedAt", "section", "language", "url"] as const;

/** A found value as one line of at most so many UTF-16 units; null when nothing is left of it. */
function plainLine(found: string | undefined, most: number): string | null {
  const line = (found ?? "")
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= most) return line || null;
  return `${line
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .trimEnd()}…`;
}

/** Where each field stood in the source, and what stood there. */
export function toEvidence(read: ReadArticle): ArticleAnswer["evidence"] {
  const found = fields.flatMap((field) => {
    const evidence = read[field];
    if (!evidence) return [];
    const { foundIn, guess, value } = evidence;
    const said = typeof value === "string" ? value : (value.name ?? value.domain ?? "");
    const isTime = field === "publishedAt" || field === "modifiedAt";
    const words = isTime ? (toPublishedAt(said) ?? said) : said;
    return [[field, { foundIn: plainLine(foundIn, 400) ?? "", guess, value: plainLine(words, 4000) ?? "" }] as const];
  });
  return Object.fromEntries(found);
}

async function outletOf(tx: Tx, projectId: string, read: ReadArticle, given: Described["outlet"]) {
  if (given !== undefined) return given === null ? null : outletForArticle(tx, projectId, given);
  const name = plainLine(read.outlet?.value.name, 200) ?? undefined;
  const domain = plainLine(read.outlet?.value.domain, 253) ?? undefined;
  return name || domain ? findOrCreateOutlet(tx, projectId, { name, domain }) : null;
}

function foundLanguage(read: ReadArticle): string | null {
  const found = languageSchema.safeParse(read.language?.value);
  return found.success ? found.data : null;
}

function foundUrl(read: ReadArticle): string | null {
  const found = read.url?.value.toWellFormed() ?? "";
  return /^https?:\/\/\S+$/i.test(found) && found.length <= 4000 ? found : null;
}

/** The title that a source without one gets: the beginning of its text. */
function titleOf(read: ReadArticle): string {
  return plainLine(read.title?.value, 500) ?? plainLine(read.text.split("\n", 1)[0], 120) ?? "Untitled";
}

/** An article's fields: what the person says of each, else what was found. Outlets that the project lacks are added. */
export async function describeArticle(tx: Tx, projectId: string, read: ReadArticle, given: Described) {
  const { title, publishedAt, modifiedAt, section, byline, language, url } = given;
  const date = publishedAt === undefined ? read.publishedAt?.value : publishedAt;
  const change = modifiedAt === undefined ? read.modifiedAt?.value : modifiedAt;
  return {
    outletId: await outletOf(tx, projectId, read, given.outlet),
    title: title ?? titleOf(read),
    publishedAt: date ? toPublishedAt(date) : null,
    modifiedAt: change ? toPublishedAt(change) : null,
    section: section === undefined ? plainLine(read.section?.value, 200) : section,
    byline: byline === undefined ? plainLine(read.byline?.value, 300) : byline,
    language: language === undefined ? foundLanguage(read) : language,
    url: url === undefined ? foundUrl(read) : url,
  };
}
