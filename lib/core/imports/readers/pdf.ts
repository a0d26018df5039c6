import { withFileProperties } from "../document-metadata";
import { pdfDrafts } from "../pdf-drafts";
import { readPdfPages } from "../pdf-pages";
import { readDrafts } from "../read-drafts";
import type { FileKind, ReadArticle, Refusal, SourceFile } from "../reader";

const START = [0x25, 0x50, 0x44, 0x46, 0x2d];

const withoutText: Refusal = {
  problem: "empty",
  sentence:
    "This PDF holds pictures of pages, not text. Run it through text recognition (OCR) first, or paste its text.",
};
const illegible: Refusal = {
  problem: "damaged",
  sentence: "The letters of this PDF are stored without saying which they are. Paste its text instead.",
};

/** Reads the text of a PDF: its lines as paragraphs, without what its pages repeat at their edges. */
export const pdf = {
  id: "pdf",
  label: "PDF",
  mediaTypes: ["application/pdf"],
  extensions: ["pdf"],
  matches: ({ bytes }: SourceFile): boolean => START.every((byte, at) => bytes[at] === byte),
  read,
} satisfies FileKind;

async function read({ bytes }: SourceFile): Promise<ReadArticle | Refusal> {
  const pages = await readPdfPages(bytes);
  if ("problem" in pages) return pages;
  const { drafts, removed } = pdfDrafts(pages.lines);
  const article = readDrafts(drafts, removed);
  if (article.text === "") return withoutText;
  return isIllegible(article.text) ? illegible : withFileProperties(article, pages.properties);
}

/** Fonts without a table of their letters give signs of private use, or none. */
function isIllegible(text: string): boolean {
  return (text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0) - text.split("\n").length + 1 > text.length * 0.2;
}
