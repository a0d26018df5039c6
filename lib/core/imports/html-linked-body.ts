import type { BlockDraft } from "@/lib/core/text/build-blocks";
import type { SplitDrafts } from "./clean";
import { htmlDrafts } from "./html-drafts";
import { parseHtmlTree } from "./html-tree";

/**
 * The article of a page whose data for machines holds much more of it than the page shows, as behind a paywall or in
 * the shell of an app: the blocks of that text, and what the page shows as left out. Else what the page shows.
 */
export function withLinkedBody(shown: SplitDrafts, body: string | null): SplitDrafts {
  if (body === null) return shown;
  const isHeadline = ({ type, level }: BlockDraft) => type === "heading" && level === 1;
  const length = shown.drafts.filter((draft) => !isHeadline(draft)).reduce((sum, draft) => sum + lengthOf(draft), 0);
  const drafts = bodyDrafts(body);
  const written = drafts.reduce((sum, draft) => sum + lengthOf(draft), 0);
  if (written < 200 || written < length * 1.5) return shown;
  const headline = shown.drafts.slice(0, 1).filter(isHeadline);
  const rest = shown.drafts.slice(headline.length).map((draft) => ({ rule: "shown in part", draft, position: 0 }));
  const removed = [...shown.removed, ...rest].map((each) => ({ ...each, position: headline.length }));
  return { drafts: [...headline, ...drafts], removed };
}

function lengthOf({ runs }: BlockDraft): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0);
}

function bodyDrafts(body: string): BlockDraft[] {
  const isHtml = /<\/?(?:p|br|div|h\d|li)\b|&(?:lt|amp|nbsp|quot|#\d+);/i.test(body);
  const root = isHtml ? parseHtmlTree(body) : null;
  if (root !== null) return htmlDrafts(root, null, () => null).drafts;
  const lines = body.split(/\s*[\n\r\u2028\u2029]\s*/).filter((line) => line.trim() !== "");
  return lines.map((text) => ({ type: "paragraph", runs: [{ text }] }));
}
