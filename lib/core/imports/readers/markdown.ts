import { readFrontMatter } from "../front-matter";
import { markdownDrafts } from "../markdown-drafts";
import { readDrafts } from "../read-drafts";
import { hasExtension, type ReadArticle, type Reader, type Source } from "../reader";

const extensions = ["md", "markdown"];

const SIGNS: readonly { sign: RegExp; weight: number }[] = [
  { sign: /^ {0,3}#{1,6}[ \t]+\S/m, weight: 0.4 },
  { sign: /\[[^[\]\n]{1,300}\]\([^()\s]{1,2000}\)/, weight: 0.4 },
  { sign: /\*\*[^*\s][^*\n]{0,300}\*\*/, weight: 0.4 },
  { sign: /^[^\s].{0,200}\n(?:={3,}|-{3,})[ \t]*$/m, weight: 0.4 },
  { sign: /<https?:\/\/[^<>\s]{1,2000}>/, weight: 0.3 },
  { sign: /^```/m, weight: 0.3 },
  { sign: /^---[ \t]*\r?\n[A-Za-z][\w-]*:/, weight: 0.4 },
  { sign: /^> ?\S/m, weight: 0.2 },
  { sign: /^[-*+] \S.*\n(?:\n?[-*+] \S)/m, weight: 0.2 },
  { sign: /(?:^|\s)([_*])[^\s_*][^_*\n]{0,300}\1(?=[\s,.;:!?)]|$)/m, weight: 0.2 },
];

/** Reads Markdown, told by its signs and not by its name: most dumps of articles call it plain text. */
export const markdown = {
  id: "markdown",
  label: "Markdown",
  mediaTypes: ["text/markdown"],
  extensions,
  matches,
  read,
} satisfies Reader;

function matches(source: Source): number {
  const sample = source.text.slice(0, 65_536);
  const signs = SIGNS.reduce((sum, { sign, weight }) => sum + (sign.test(sample) ? weight : 0), 0);
  return Math.min(0.95, signs + (hasExtension(source, extensions) ? 0.35 : 0));
}

function read(source: Source): ReadArticle {
  const { metadata, body } = readFrontMatter(source.text);
  return { ...readDrafts(markdownDrafts(body)), ...metadata };
}
