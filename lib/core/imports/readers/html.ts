import { buildBlocks } from "@/lib/core/text/build-blocks";
import { cleanFurther } from "../clean";
import { cleaningRules } from "../cleaning";
import { findArticle } from "../html-article";
import { htmlDrafts } from "../html-drafts";
import { withLinkedBody } from "../html-linked-body";
import { baseAddress, htmlMetadata } from "../html-metadata";
import { parseHtmlTree } from "../html-tree";
import { linkedDataIn } from "../linked-data";
import { hasExtension, type ReadArticle, type Reader, type Refusal, type Source } from "../reader";

const extensions = ["html", "htm", "xhtml"];

/** Reads a saved page, or a piece of HTML: the article or main part where there is one, else the body. */
export const html = {
  id: "html",
  label: "HTML page",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  extensions,
  matches,
  read,
} satisfies Reader;

function matches(source: Source): number {
  const head = source.text.slice(0, 65_536).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?<!doctype html|^(?:<!--[^>]*>\s*)?<(?:html|head|body)[\s>]/i.test(head)) return 1;
  const named = hasExtension(source, extensions) ? 0.3 : 0;
  const closed =
    head.match(/<\/(?:p|div|h[1-6]|a|li|ul|span|article|section|blockquote|table)>|<br ?\/?>/gi)?.length ?? 0;
  if (closed === 0) return named;
  return Math.min(1, (head.startsWith("<") ? 0.9 : closed >= 4 ? 0.6 : 0.2) + named);
}

function read(source: Source): ReadArticle | Refusal {
  const root = parseHtmlTree(source.text);
  if (root === null)
    return {
      problem: "too-deep",
      sentence: "This page is nested too deeply or has too many elements to be read; paste its text.",
    };
  const { ruleOf } = findArticle(root);
  const shown = htmlDrafts(root, baseAddress(root), ruleOf);
  const found = withLinkedBody(shown, linkedDataIn(root)?.body ?? null);
  const { drafts, removed } = cleanFurther(found, cleaningRules);
  const built = buildBlocks(drafts);
  return {
    ...htmlMetadata(root, { text: built.text, removed, savedFrom: noteOfBrowser(source.text) }),
    ...built,
    removed,
  };
}

/** The address that a browser notes at the top of a page it saves. */
function noteOfBrowser(text: string): string | null {
  return /<!--\s*saved from url=\(\d+\)(\S{1,2000})/i.exec(text.slice(0, 4_096))?.[1] ?? null;
}
