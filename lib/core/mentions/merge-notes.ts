import { mergeLists } from "../text/merge/merge-lists";
import { mergeTexts } from "../text/merge/merge-texts";
import type { NoteDocument } from "./note";
import { noteKey } from "./same-note";

type Block = NoteDocument["content"][number];

/** The words of a paragraph without marks and references; null for any other block. */
function plainWords(block: Block): string | null {
  if (block.type !== "paragraph") return null;
  const words = (block.content ?? []).map((one) => (one.type === "text" && !one.marks?.length ? one.text : null));
  return words.includes(null) ? null : words.join("");
}

function mergeBlocks(base: Block, mine: Block, theirs: Block): Block | null {
  const [before, after, now] = [noteKey(base), noteKey(mine), noteKey(theirs)];
  if (after === now || now === before) return mine;
  if (after === before) return theirs;
  const [a, b, c] = [plainWords(base), plainWords(mine), plainWords(theirs)];
  if (a === null || b === null || c === null) return null;
  const text = mergeTexts(a, b, c);
  if (text === null) return null;
  return text === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text }] };
}

/**
 * The note with the changes of both sides: by blocks, and by words where both changed one plain paragraph. Null where both
 * changed the same otherwise, or one took the note away that the other changed.
 */
export function mergeNotes(
  base: NoteDocument | null,
  mine: NoteDocument | null,
  theirs: NoteDocument | null,
): { readonly note: NoteDocument | null } | null {
  const [before, after, now] = [noteKey(base), noteKey(mine), noteKey(theirs)];
  if (after === now || now === before) return { note: mine };
  if (after === before) return { note: theirs };
  if (!mine || !theirs) return null;
  const how = { key: noteKey, both: mergeBlocks, touching: "apart" as const };
  const content = mergeLists<Block>(base?.content ?? [], mine.content, theirs.content, how);
  return content === null || content.length === 0 ? null : { note: { type: "doc", content } };
}
