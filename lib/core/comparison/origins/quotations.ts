import type { Segment } from "@/lib/core/text/segments";
import type { OriginArticle } from "./origin-article";

const CLOSERS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "”": "”",
  '"': '"',
  "‘": "’",
  "「": "」",
  "『": "』",
};
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What the text gives as somebody's words: the stretches between quotation marks, with the marks, and whole blocks of
 * quotation. A quotation that its block leaves open goes to the block's end when the next block opens one too.
 */
export function quotations({ text, blocks }: Pick<OriginArticle, "text" | "blocks">): Segment[] {
  return blocks.flatMap((block, index) => {
    if (block.type === "quote") return [{ start: block.start, end: block.end }];
    const next = blocks[index + 1];
    const goesOn = next !== undefined && text.charAt(next.start) in CLOSERS;
    return inBlock(text, block, goesOn);
  });
}

function inBlock(text: string, { start, end }: Segment, goesOn: boolean): Segment[] {
  const found: Segment[] = [];
  let at = start;
  while (at < end) {
    const closers = opens(text, at, start);
    if (closers === null) {
      at += 1;
      continue;
    }
    const close = closing(text, at + 1, end, closers);
    if (close === null && goesOn) found.push({ start: at, end });
    if (close === null && goesOn) return found;
    if (close !== null) found.push({ start: at, end: close + 1 });
    at = (close ?? at) + 1;
  }
  return found;
}

/** The marks that close what the mark at an offset opens; null when none opens there. */
function opens(text: string, at: number, blockStart: number): string | null {
  const mark = text.charAt(at);
  const closers = CLOSERS[mark];
  if (closers === undefined) return null;
  if ("“„「『«".includes(mark)) return closers;
  // The marks that other texts close with: they open after a blank and before a word.
  const before = at === blockStart ? " " : text.charAt(at - 1);
  return !LETTER.test(before) && /[^\s.,;:!?)]/.test(text.charAt(at + 1)) ? closers : null;
}

function closing(text: string, from: number, end: number, closers: string): number | null {
  for (let at = from; at < end; at += 1) {
    const mark = text.charAt(at);
    if (!closers.includes(mark)) continue;
    // An apostrophe inside a word closes no quotation.
    if (mark !== "’" || !LETTER.test(text.charAt(at + 1))) return at;
  }
  return null;
}
