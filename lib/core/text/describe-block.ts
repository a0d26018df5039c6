import type { Block } from "./blocks";
import type { BlockDraft, RunMark } from "./build-blocks";

/** A block of a text as a draft, from which `buildBlocks` makes the same block again. */
export function describeBlock(text: string, { type, level, language, start, end, marks }: Block): BlockDraft {
  const edges = new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const runs = cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const over = marks.filter((mark) => mark.start <= from && to <= mark.end);
    return { text: text.slice(from, to), marks: over.map(runMark) };
  });
  return { type, ...(level === undefined ? {} : { level }), ...(language === undefined ? {} : { language }), runs };
}

function runMark({ type, href }: Block["marks"][number]): RunMark {
  return type === "link" ? { type, href: href ?? "" } : { type };
}
