import type { BlockText } from "@/lib/core/text/build-blocks";
import { parseByline } from "./byline";
import { datesIn } from "./calendar-dates";
import { findHeadline } from "./headline";
import type { ArticleMetadata, Evidence } from "./reader";
import { textMetadata } from "./text-metadata";

const NEAR_START = 4000;
const MOST_LINES = 400;

/** The title of a text, and the index of the block that should become a heading for it; null where one is it already. */
export type FoundTitle = { title: Evidence<string>; headline: number | null };

type IsInArticle = (index: number) => boolean;

/**
 * Adds to a text what its words say about it, and takes nothing out. The title is the first heading, else the headline
 * among the first lines, whose block then becomes a heading: the words stay in the text, since they are evidence too.
 */
export function withTextMetadata({ text, blocks }: BlockText): BlockText & ArticleMetadata {
  const known = textMetadata(text);
  const { title, headline } = findTitle({ text, blocks }) ?? { title: null, headline: null };
  const chosen = headline === null ? undefined : blocks[headline];
  if (headline === null || chosen === undefined) return { ...known, text, blocks, title };
  const { level: _, ...rest } = chosen;
  return { ...known, text, blocks: blocks.with(headline, { ...rest, type: "heading", level: 1 }), title };
}

/** The title among the blocks of which the test, if there is one, says that they belong to the article. */
export function findTitle(whole: BlockText, isInArticle: IsInArticle = () => true): FoundTitle | null {
  const heading = firstHeading(whole, isInArticle);
  if (heading !== null) return { title: heading, headline: null };
  const lines = whole.blocks.slice(0, MOST_LINES).map(({ start, end }, index) => {
    const line = whole.text.slice(start, end);
    return isInArticle(index) && !isAboutText(line) ? line : "";
  });
  const index = findHeadline(lines);
  if (index === null) return null;
  const foundIn = index === 0 ? "the first line" : `line ${index + 1}`;
  return { title: { value: oneLine(lines[index] ?? ""), foundIn, guess: true }, headline: index };
}

function firstHeading({ text, blocks }: BlockText, isInArticle: IsInArticle): Evidence<string> | null {
  const headings = blocks.filter(({ type }, index) => type === "heading" && isInArticle(index));
  const heading = headings.find(({ level }) => level === 1) ?? headings[0];
  if (heading === undefined || heading.start >= NEAR_START) return null;
  const value = oneLine(text.slice(heading.start, heading.end));
  return { value, foundIn: "the first heading", guess: heading.level !== 1 };
}

function isAboutText(line: string): boolean {
  return parseByline(line) !== null || (line.length < 60 && datesIn(line).length > 0 && line.split(/\s+/).length <= 6);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
