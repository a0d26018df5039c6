import type { BlockText } from "@/lib/core/text/build-blocks";
import { parseByline } from "./byline";
import { datesIn } from "./calendar-dates";
import { findHeadline } from "./headline";
import type { ArticleMetadata, Evidence } from "./reader";
import { textMetadata } from "./text-metadata";

/**
 * Adds to a text what its words say about it. The title is the first heading, else the headline among the first
 * lines, whose block then becomes a heading: the words stay in the text, since they are evidence too.
 */
export function withTextMetadata({ text, blocks }: BlockText): BlockText & ArticleMetadata {
  const known = textMetadata(text);
  const heading =
    blocks.find(({ type, level }) => type === "heading" && level === 1) ??
    blocks.find(({ type }) => type === "heading");
  if (heading !== undefined && heading.start < 4000) {
    const title = {
      value: oneLine(text.slice(heading.start, heading.end)),
      foundIn: "the first heading",
      guess: heading.level !== 1,
    };
    return { ...known, text, blocks, title };
  }
  const first = blocks.slice(0, 400);
  const lines = first.map(({ start, end }) => text.slice(start, end)).map((line) => (isAboutText(line) ? "" : line));
  const index = findHeadline(lines);
  const chosen = index === null ? undefined : blocks[index];
  if (index === null || chosen === undefined) return { ...known, text, blocks, title: null };
  const title: Evidence<string> = {
    value: oneLine(text.slice(chosen.start, chosen.end)),
    foundIn: index === 0 ? "the first line" : `line ${index + 1}`,
    guess: true,
  };
  const { level: _, ...rest } = chosen;
  return { ...known, text, blocks: blocks.with(index, { ...rest, type: "heading", level: 1 }), title };
}

function isAboutText(line: string): boolean {
  return parseByline(line) !== null || (line.length < 60 && datesIn(line).length > 0 && line.split(/\s+/).length <= 6);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
