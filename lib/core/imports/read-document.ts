import { buildBlocks } from "@/lib/core/text/build-blocks";
import { withFileProperties } from "./document-metadata";
import { htmlDrafts } from "./html-drafts";
import { parseHtmlTree } from "./html-tree";
import type { FileProperties } from "./office-properties";
import type { ReadArticle, Refusal } from "./reader";
import { withTextMetadata } from "./titled-text";

/**
 * Reads a document that was turned into HTML. Other than a page it has nothing around its article: all of its words
 * stay. What it says about itself is taken from its words first, then from the properties of its file.
 */
export function readDocument(page: string, properties: FileProperties): ReadArticle | Refusal {
  const root = parseHtmlTree(page);
  if (root === null) {
    return { problem: "too-deep", sentence: "This document is nested too deeply to be read; paste its text." };
  }
  const { drafts, removed } = htmlDrafts(root, null, () => null);
  return { ...withFileProperties(withTextMetadata(buildBlocks(drafts)), properties), removed };
}
