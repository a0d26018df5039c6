import { odtHtml } from "../odt-html";
import { OdtStyles } from "../odt-styles";
import { readProperties } from "../office-properties";
import { readDocument } from "../read-document";
import type { FileKind, ReadArticle, Refusal, SourceFile } from "../reader";
import type { ZipArchive } from "../zip-entries";
import { declaredKind } from "../zip-kind";

const mediaType = "application/vnd.oasis.opendocument.text";

const damaged: Refusal = {
  problem: "damaged",
  sentence: "This OpenDocument text is damaged and cannot be read. Save it anew and try again.",
};

/** Reads an OpenDocument text: its words with headings, lists, quotations, links and notes, without its pictures. */
export const odt = {
  id: "odt",
  label: "OpenDocument text",
  mediaTypes: [mediaType],
  extensions: ["odt"],
  matches: ({ zip }: SourceFile): boolean => zip !== null && declaredKind(zip) === mediaType,
  read: async ({ zip }: SourceFile): Promise<ReadArticle | Refusal> => (zip === null ? damaged : readArchive(zip)),
} satisfies FileKind;

function readArchive(zip: ZipArchive): ReadArticle | Refusal {
  const styles = new OdtStyles();
  const content = zip.read("content.xml") ?? damaged;
  for (const part of [zip.read("styles.xml"), content]) {
    const problem = part === null || "problem" in part ? part : styles.add(part);
    if (problem !== null) return problem;
  }
  if ("problem" in content) return content;
  const page = odtHtml(content, styles);
  if (typeof page !== "string") return page;
  return readDocument(page, readProperties(zip, "meta.xml"));
}
