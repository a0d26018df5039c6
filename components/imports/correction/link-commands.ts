import { getMarkRange } from "@tiptap/core";
import type { Command, EditorState } from "@tiptap/pm/state";

/** What a link would be set on: the selected words, or the link that the caret is in. Null where there is neither. */
export function linkedWords(state: EditorState): { from: number; to: number; href: string | null } | null {
  const { from, to, empty, $from } = state.selection;
  const { link } = state.schema.marks;
  if (!link) return null;
  const around = getMarkRange($from, link);
  if (empty && !around) return null;
  const place = empty && around ? around : { from, to };
  let href: string | null = null;
  state.doc.nodesBetween(place.from, place.to, (node) => {
    const mark = link.isInSet(node.marks);
    if (mark && href === null) href = String(mark.attrs.href);
    return true;
  });
  return { from: place.from, to: place.to, href };
}

/** Links the words at hand to this target, or with null takes the link away from them. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { link } = state.schema.marks;
    const words = linkedWords(state);
    if (!link || !words) return false;
    const tr = state.tr.removeMark(words.from, words.to, link);
    if (href !== null) tr.addMark(words.from, words.to, link.create({ href }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
