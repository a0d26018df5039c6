import { outletDomain } from "@/lib/core/articles/outlet-domain";
import { isKeptHref } from "@/lib/core/text/blocks";
import { normalizeLanguage } from "@/lib/core/text/language";
import { parsePublicationTime } from "../calendar-dates";
import { decodeSource } from "../decode";
import { readEpubPackage } from "../epub-package";
import type { FileProperties } from "../office-properties";
import { readDocument } from "../read-document";
import type { ArticleMetadata, Evidence, FileKind, ReadArticle, Refusal, SourceFile } from "../reader";
import { closedTags } from "../xhtml";
import type { ZipArchive } from "../zip-entries";
import { declaredKind } from "../zip-kind";

const mediaType = "application/epub+zip";

const damaged: Refusal = { problem: "damaged", sentence: "This EPUB book is damaged and cannot be read." };

/** Reads an EPUB book: its chapters, in order, as one text. */
export const epub = {
  id: "epub",
  label: "EPUB book",
  mediaTypes: [mediaType],
  extensions: ["epub"],
  matches: ({ zip }: SourceFile): boolean => zip !== null && declaredKind(zip) === mediaType,
  read: async ({ zip }: SourceFile): Promise<ReadArticle | Refusal> => (zip === null ? damaged : readArchive(zip)),
} satisfies FileKind;

function readArchive(zip: ZipArchive): ReadArticle | Refusal {
  const book = readEpubPackage(zip);
  if ("problem" in book) return book;
  const bodies: string[] = [];
  for (const chapter of book.chapters) {
    const bytes = zip.read(chapter);
    if (bytes === null) continue;
    if ("problem" in bytes) return bytes;
    const decoded = decodeSource(bytes);
    if ("text" in decoded) bodies.push(bodyOf(decoded.text));
    else if (decoded.problem !== "empty") return damaged;
  }
  const article = readDocument(bodies.join("\n"), new Map());
  if ("problem" in article) return article;
  return { ...article, ...bookMetadata(article, book.properties) };
}

/** What stands in the body of a chapter; a chapter without a body is taken whole. */
function bodyOf(page: string): string {
  const start = /<body(?:\s[^<>]*)?>/i.exec(page);
  const from = start === null ? 0 : start.index + start[0].length;
  const end = page.lastIndexOf("</body");
  return `<div>${closedTags(page.slice(from, end > from ? end : undefined))}</div>`;
}

function bookMetadata(article: ReadArticle, properties: FileProperties): ArticleMetadata {
  const said = (value: string | null | undefined, what: string): Evidence<string> | null =>
    value ? { value, foundIn: `${what} in the book's package`, guess: false } : null;
  const source = properties.get("source") ?? properties.get("identifier") ?? "";
  const url = /^https?:/i.test(source) && isKeptHref(source) ? said(source, "the source") : null;
  const publisher = properties.get("publisher");
  const domain = url === null ? null : outletDomain(url.value);
  return {
    title: said(properties.get("title"), "the title") ?? article.title,
    byline: said(properties.get("creator"), "the creator") ?? article.byline,
    outlet:
      publisher === undefined
        ? article.outlet
        : {
            value: domain === null ? { name: publisher } : { name: publisher, domain },
            foundIn: "the publisher in the book's package",
            guess: false,
          },
    publishedAt: said(parsePublicationTime(properties.get("date") ?? ""), "the date") ?? article.publishedAt,
    language: said(normalizeLanguage(properties.get("language") ?? ""), "the language") ?? article.language,
    url: url ?? article.url,
  };
}
