import { withFileProperties } from "./document-metadata";
import { htmlDrafts } from "./html-drafts";
import { parseHtmlTree } from "./html-tree";
import type { FileProperties } from "./office-properties";
import { readDrafts } from "./read-drafts";
import type { ReadArticle, Refusal } from "./reader";

/**
 * Reads a document that was turned into HTML. Other than a page it has nothing around its article: it is
 * cleaned like a text. What it says about itself is taken from its words first, then from the properties of its file.
 */
export function readDocument(page: string, properties: FileProperties): ReadArticle | Refusal {
  const root = parseHtmlTree(page);
  if (root === null) {
    return {
      problem: "too-deep",
      sentence: "This document is nested too deeply or has too many elements to be read; paste its text.",
    };
  }
  return withFileProperties(readDrafts(htmlDrafts(root, null, () => null).drafts), properties);
}
