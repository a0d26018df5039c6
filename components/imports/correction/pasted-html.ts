import type { JSONContent } from "@tiptap/core";
import { htmlDrafts } from "@/lib/core/imports/html-drafts";
import { parseHtmlTree } from "@/lib/core/imports/html-tree";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import { editableDocument } from "./editable-document";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const MARKS: Readonly<Record<string, string>> = { em: "em", strong: "strong" };

/**
 * Pasted mark-up reduced to what an article may hold, in the editor's own form: it is read as an imported page is, so
 * that what is unknown becomes plain paragraphs. What was copied in the editor itself comes back as it is.
 */
export function reducePastedHtml(html: string): string {
  if (/<\w+ [^>]*\bdata-block\b/.test(html)) return html;
  const tree = parseHtmlTree(html);
  if (tree === null) return "";
  const { text, blocks } = buildBlocks(htmlDrafts(tree, null, () => null).drafts);
  return blocks.length === 0 ? "" : (editableDocument(text, blocks).content ?? []).map(formatBlock).join("");
}

function formatBlock({ type, attrs, content = [] }: JSONContent): string {
  const words = content.map(formatRun).join("");
  const level = Number(attrs?.level ?? 1);
  if (type === "heading") {
    const tag = `h${Math.min(6, level + 1)}`;
    return `<${tag} data-block="" data-level="${level}">${words}</${tag}>`;
  }
  if (type === "item") return `<ul><li data-block="" data-level="${level}">${words}</li></ul>`;
  const tag = type === "quote" ? "blockquote" : "p";
  return `<${tag} data-block="">${words}</${tag}>`;
}

function formatRun({ text = "", marks = [] }: JSONContent): string {
  return marks.reduce((inner, { type, attrs }) => {
    const tag = MARKS[type];
    return tag === undefined
      ? `<a href="${escapeSigns(String(attrs?.href))}">${inner}</a>`
      : `<${tag}>${inner}</${tag}>`;
  }, escapeSigns(text));
}

function escapeSigns(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
