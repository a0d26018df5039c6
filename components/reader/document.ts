import type { JSONContent } from "@tiptap/core";
import type { Block, Mark } from "@/lib/core/text/blocks";

const KEPT_BLANKS = /[\n\t]|\s\s/u;

/**
 * The read-only document of a canonical text: one textblock for each block, runs of items in a list. Text is taken as
 * it is, a hard break included, so that every offset has one position.
 */
export function toDocument(text: string, blocks: readonly Block[]): JSONContent {
  const content: JSONContent[] = [];
  let items: JSONContent[] | null = null;
  for (const block of blocks) {
    const node = toTextblock(text, block);
    if (block.type !== "item") {
      items = null;
      content.push(node);
    } else if (items === null) {
      items = [node];
      content.push({ type: "list", content: items });
    } else {
      items.push(node);
    }
  }
  return { type: "doc", content };
}

function toTextblock(text: string, block: Block): JSONContent {
  const attrs: Record<string, string | number> = {};
  if (block.level !== undefined) attrs.level = block.level;
  if (block.language !== undefined) attrs.language = block.language;
  if (KEPT_BLANKS.test(text.slice(block.start, block.end))) attrs.blanks = "kept";
  return { type: block.type, attrs, content: toRuns(text, block) };
}

function toRuns(text: string, block: Block): JSONContent[] {
  if (block.marks.length === 0) return [{ type: "text", text: text.slice(block.start, block.end) }];
  const edges = block.marks.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([block.start, ...edges, block.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? block.end;
    const marks = block.marks.filter(({ start, end }) => start <= from && to <= end).map(toMark);
    return { type: "text", text: text.slice(from, to), marks };
  });
}

function toMark({ type, href }: Mark) {
  return type === "link" ? { type, attrs: { href: href ?? "" } } : { type };
}
