import type { List, ListItem, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { BlockDraft, Run, RunMark } from "@/lib/core/text/build-blocks";
import { htmlDrafts } from "./html-drafts";
import { parseHtmlTree } from "./html-tree";
import { type MarkdownChunk, markdownChunks } from "./markdown-chunks";
import { simpleMarkdown, softBreaks } from "./simple-markdown";

/**
 * What the parser may spend on one source, about in characters (some seconds): rows of `*_[` that match nothing and
 * deep nesting cost it far more than their length. A chunk beyond it is taken as it stands, without structure.
 */
const BUDGET = 3_000_000;
const DELIMITER = /[*_[\]`<!~>&]/g;
const MOST_DELIMITERS = 2000;
const DEEPEST = 20;

/** The blocks of a Markdown source: links and emphasis become marks, a lone line break a blank. */
export function markdownDrafts(raw: string): BlockDraft[] {
  let spent = 0;
  const drafts = markdownChunks(raw).flatMap((chunk) => {
    if (chunk.kind !== "markup") return plainDrafts(chunk);
    const simple = simpleMarkdown(chunk.source);
    if (simple !== null) return simple;
    const cost = costOf(chunk.source);
    if (spent + cost > BUDGET) return plainDrafts(chunk);
    spent += cost;
    return markupDrafts(chunk.source);
  });
  return withStrongHeadings(drafts);
}

function costOf(source: string): number {
  const delimiters = source.match(DELIMITER)?.length ?? 0;
  const depth = source.split("\n").reduce((deepest, line) => Math.max(deepest, nestingOf(line)), 0);
  if (delimiters > MOST_DELIMITERS || depth > DEEPEST) return Number.POSITIVE_INFINITY;
  return 300 + source.length * (1 + depth / 2) + (delimiters * delimiters) / 8;
}

/** How many quotes and lists a line may open. */
function nestingOf(line: string): number {
  return /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0;
}

function plainDrafts({ kind, source }: MarkdownChunk): BlockDraft[] {
  if (kind !== "code") return [{ type: "paragraph", runs: [{ text: softBreaks(source) }] }];
  return source.split(/\n[ \t]*\n/).map((text) => ({ type: "paragraph", runs: [{ text }] }));
}

type Surroundings = { type: "paragraph" | "quote" | "item"; depth: number };
type Context = { definitions: ReadonlyMap<string, string>; drafts: BlockDraft[] };

/** The blocks that the parser finds in a source. */
export function markupDrafts(source: string): BlockDraft[] {
  const { children } = fromMarkdown(source);
  const definitions = new Map<string, string>();
  for (const node of children) if (node.type === "definition") definitions.set(node.identifier, node.url);
  const context: Context = { definitions, drafts: [] };
  for (const node of children) addBlock(context, source, node, { type: "paragraph", depth: 0 });
  return context.drafts;
}

function addBlock(context: Context, source: string, node: RootContent, around: Surroundings): void {
  if (node.type === "heading") {
    context.drafts.push({ type: "heading", level: node.depth, runs: runsOf(context, node.children, []) });
  } else if (node.type === "paragraph") {
    context.drafts.push(draftOf(around, runsOf(context, node.children, [])));
  } else if (node.type === "blockquote") {
    for (const child of node.children) addBlock(context, source, child, { ...around, type: "quote" });
  } else if (node.type === "list") {
    for (const item of node.children) addItem(context, source, node, item, { type: "item", depth: around.depth + 1 });
  } else if (node.type === "code") {
    context.drafts.push(draftOf(around, [{ text: node.value }]));
  } else if (node.type === "html") {
    context.drafts.push(...pieceOfHtml(node.value));
  }
}

/** An item is one block: its further paragraphs go on after a line break. The number of a numbered one stays. */
function addItem(context: Context, source: string, list: List, item: ListItem, around: Surroundings): void {
  const number = list.ordered === true ? numberOf(source, item) : null;
  const own: Surroundings = number === null ? around : { ...around, type: "paragraph" };
  let draft: BlockDraft | null = null;
  for (const child of item.children) {
    if (child.type !== "paragraph" || draft !== context.drafts.at(-1)) draft = null;
    const before = context.drafts.length;
    if (child.type === "paragraph" && draft !== null) {
      draft.runs = [...draft.runs, { text: "\n" }, ...runsOf(context, child.children, [])];
      continue;
    }
    addBlock(context, source, child, own);
    const added = context.drafts[before];
    if (added === undefined) continue;
    if (child === item.children[0] && number !== null) added.runs = [{ text: `${number} ` }, ...added.runs];
    draft = child.type === "paragraph" ? added : null;
  }
}

function numberOf(source: string, item: ListItem): string | null {
  const start = item.position?.start.offset ?? 0;
  return /^\d+[.)]/.exec(source.slice(start, start + 12))?.[0] ?? null;
}

function draftOf(around: Surroundings, runs: Run[]): BlockDraft {
  return around.type === "item" ? { type: "item", level: around.depth, runs } : { type: around.type, runs };
}

function runsOf(context: Context, nodes: readonly PhrasingContent[], marks: readonly RunMark[]): Run[] {
  return nodes.flatMap((node) => runsOfOne(context, node, marks));
}

function runsOfOne(context: Context, node: PhrasingContent, marks: readonly RunMark[]): Run[] {
  if (node.type === "text") return [{ text: node.value.replace(/[ \t]*\n[ \t]*/g, " "), marks }];
  if (node.type === "inlineCode") return [{ text: node.value, marks }];
  if (node.type === "break") return [{ text: "\n", marks }];
  if (node.type === "html") return /^<br\b/i.test(node.value) ? [{ text: "\n", marks }] : [];
  const mark = markOf(context, node);
  return "children" in node ? runsOf(context, node.children, mark === null ? marks : [...marks, mark]) : [];
}

function markOf(context: Context, node: Nodes): RunMark | null {
  if (node.type === "emphasis") return { type: "em" };
  if (node.type === "strong") return { type: "strong" };
  if (node.type === "link") return { type: "link", href: node.url };
  const href = node.type === "linkReference" ? context.definitions.get(node.identifier) : undefined;
  return href === undefined ? null : { type: "link", href };
}

function pieceOfHtml(html: string): BlockDraft[] {
  const root = parseHtmlTree(html);
  return root === null ? [{ type: "paragraph", runs: [{ text: html }] }] : htmlDrafts(root, null, () => null).drafts;
}

/** A short paragraph all in bold type that ends without a stop is meant as a heading, one below the heading above it. */
function withStrongHeadings(drafts: readonly BlockDraft[]): BlockDraft[] {
  let level = 1;
  return drafts.map((draft) => {
    if (draft.type === "heading") level = draft.level ?? 1;
    if (draft.type !== "paragraph" || !isStrongLine(draft.runs)) return draft;
    return { type: "heading", level: Math.min(6, level + 1), runs: draft.runs.map(withoutStrong) };
  });
}

function isStrongLine(runs: readonly Run[]): boolean {
  const text = runs
    .map((run) => run.text)
    .join("")
    .trim();
  if (text === "" || text.length > 80 || /[.,:;!…\n]$|\n/.test(text)) return false;
  return runs.every((run) => run.text.trim() === "" || run.marks?.some(({ type }) => type === "strong") === true);
}

function withoutStrong({ text, marks }: Run): Run {
  return { text, marks: (marks ?? []).filter(({ type }) => type !== "strong") };
}
