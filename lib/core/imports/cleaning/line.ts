import type { BlockDraft } from "@/lib/core/text/build-blocks";

const LONGEST = 800;

// Every rule asks for the words of every block, and a draft does not change.
const known = new WeakMap<BlockDraft, string>();

/**
 * The words of a block as rules compare them: one blank between words, straight apostrophes, nothing invisible. Empty
 * for a block of more than 800 characters, which no rule takes for a notice.
 */
export function lineOf(draft: BlockDraft): string {
  const line = known.get(draft) ?? readLine(draft);
  known.set(draft, line);
  return line;
}

function readLine({ runs }: BlockDraft): string {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST) return "";
  return runs
    .map(({ text }) => text)
    .join("")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** The indexes of the blocks whose words pass a test; empty words never do. */
export function indexesWhere(
  drafts: readonly BlockDraft[],
  test: (line: string, draft: BlockDraft, index: number) => boolean,
): number[] {
  return drafts.flatMap((draft, index) => {
    const line = lineOf(draft);
    return line !== "" && test(line, draft, index) ? [index] : [];
  });
}

/** Whether all visible words of a block are a link. */
export function isLinkOnly({ runs }: BlockDraft): boolean {
  const visible = runs.filter(({ text }) => text.trim() !== "");
  return visible.length > 0 && visible.every(({ marks }) => marks?.some(({ type }) => type === "link") === true);
}
