import { binaryString } from "../mime-headers";
import { readDocument } from "../read-document";
import type { FileKind, ReadArticle, Refusal, SourceFile } from "../reader";
import { rtfHtml } from "../rtf-html";

const START = [0x7b, 0x5c, 0x72, 0x74, 0x66];

const tooDeep: Refusal = {
  problem: "too-deep",
  sentence: "This RTF document is nested too deeply to be read; paste its text.",
};

/** Reads the words of an RTF document, without its pictures, headers and remarks. */
export const rtf = {
  id: "rtf",
  label: "RTF document",
  mediaTypes: ["application/rtf", "text/rtf"],
  extensions: ["rtf"],
  matches: ({ bytes }: SourceFile): boolean => START.every((byte, at) => bytes[at] === byte),
  read,
} satisfies FileKind;

async function read({ bytes }: SourceFile): Promise<ReadArticle | Refusal> {
  const page = rtfHtml(binaryString(bytes));
  return page === null ? tooDeep : readDocument(page, new Map());
}
