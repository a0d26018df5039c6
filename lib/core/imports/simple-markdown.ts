import type { BlockDraft, Run, RunMark } from "@/lib/core/text/build-blocks";

// Characters that mean themselves: no delimiter, or one that stands where it cannot be one.
const PLAIN = String.raw`(?:[^*_${"`"}[\]<\\&!]|&(?![#\w])|!(?!\[)|<(?![A-Za-z/!?])|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))`;
// A delimiter run that can only open, and one that can only close.
const OPENS = String.raw`(?<=^|[\s\p{P}])(?<![*_\\])`;
const CLOSES = String.raw`(?![*_])(?=$|[\s\p{P}])`;
const WORDS = String.raw`(?=[\p{L}\p{N}])(${PLAIN}+)(?:(?<=[\p{L}\p{N}])|(?<=[\p{P}])(?=[*_]+(?:\s|$)))`;

const TOKENS: readonly { pattern: RegExp; marks: (target: string) => readonly RunMark[] }[] = [
  { pattern: new RegExp(String.raw`((?:${PLAIN}|\]|(?<=\s)\*(?=\s))+)`, "uy"), marks: () => [] },
  { pattern: /\\([!-/:-@[-`{-~])/uy, marks: () => [] },
  {
    pattern: new RegExp(String.raw`\[(${PLAIN}+)\]\(([^\s()<>\\&]*)\)`, "uy"),
    marks: (target) => [{ type: "link", href: target }],
  },
  { pattern: /<(https?:\/\/[^\s<>\\&]*)>/uy, marks: (target) => [{ type: "link", href: target }] },
  { pattern: new RegExp(`${OPENS}\\*\\*${WORDS}\\*\\*${CLOSES}`, "uy"), marks: () => [{ type: "strong" }] },
  { pattern: new RegExp(`${OPENS}\\*${WORDS}\\*${CLOSES}`, "uy"), marks: () => [{ type: "em" }] },
  { pattern: new RegExp(`${OPENS}_${WORDS}_${CLOSES}`, "uy"), marks: () => [{ type: "em" }] },
];

// What starts a block that is no paragraph.
const BLOCK =
  /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|=+[ \t]*$|[-+*](?:[ \t]|$)|-+[ \t]*$|\d{1,9}[.)]|~~~|```|<(?!https?:\/\/))|^(?: {4}|\t)/m;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)([^\n]*?)[ \t]*$/;

/**
 * Reads a heading or a paragraph with nothing but separate links and emphasis in it, much faster than the parser and
 * to the same result. Null for anything that needs the parser.
 */
export function simpleMarkdown(source: string): BlockDraft | null {
  const [, signs, words] = HEADING.exec(source) ?? [];
  if (signs !== undefined && words !== undefined) {
    // Signs at the end close a heading, which is left to the parser.
    const runs = words.endsWith("#") ? null : inlineRuns(words);
    return runs === null ? null : { type: "heading", level: signs.length, runs };
  }
  if (BLOCK.test(source)) return null;
  const runs = inlineRuns(softBreaks(source));
  return runs === null ? null : { type: "paragraph", runs };
}

/** The lines of a paragraph: a lone line break is a blank, one after two blanks a hard break. */
export function softBreaks(source: string): string {
  const lines = source.split("\n");
  return lines
    .map((line, index) => {
      const text = line.replace(/^[ \t]+/, "").trimEnd();
      if (index === lines.length - 1) return text;
      return line.endsWith("  ") ? `${text}\n` : `${text} `;
    })
    .join("");
}

function inlineRuns(text: string): Run[] | null {
  const runs: Run[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === null) return null;
    runs.push(token.run);
    at = token.end;
  }
  return runs;
}

function tokenAt(text: string, at: number): { run: Run; end: number } | null {
  for (const { pattern, marks } of TOKENS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const [, words, target] = match ?? [];
    if (words === undefined) continue;
    return { run: { text: words, marks: marks(target ?? words) }, end: pattern.lastIndex };
  }
  return null;
}
