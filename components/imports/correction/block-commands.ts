import { toggleMark } from "@tiptap/pm/commands";
import type { Node as DocumentNode } from "@tiptap/pm/model";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { canSplit } from "@tiptap/pm/transform";
import type { BlockType } from "@/lib/core/text/blocks";

/** The level of a new heading where none stands before it. */
const FIRST_HEADING = 2;

type Found = { node: DocumentNode; position: number };

/** The textblocks that the selection touches, in the order of the text. */
export function selectedBlocks({ doc, selection }: EditorState): Found[] {
  const found: Found[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    if (node.isTextblock) found.push({ node, position });
    return !node.isTextblock;
  });
  return found;
}

/** Makes the selected blocks this type, or paragraphs again when all of them are it already. */
export function toggleBlock(type: BlockType): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state);
    const becomes = blocks.every(({ node }) => node.type.name === type) ? "paragraph" : type;
    return changeBlocks(state, dispatch, blocks, () => ({ type: becomes, level: levelFor(state, becomes) }));
  };
}

/** Makes the selected blocks headings of this level. */
export function setHeading(level: number): Command {
  return (state, dispatch) => changeBlocks(state, dispatch, selectedBlocks(state), () => ({ type: "heading", level }));
}

/** Puts the selected items and headings one level deeper, or with -1 one higher; false where none can go there. */
export function changeLevel(by: 1 | -1): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state).filter(({ node, position }) => {
      const level = Number(node.attrs.level ?? 0) + by;
      return level >= 1 && level <= deepest(state, node, position);
    });
    return changeBlocks(state, dispatch, blocks, ({ type, attrs }) => ({
      type: type.name,
      level: Number(attrs.level) + by,
    }));
  };
}

/** An item may be one level deeper than the item before it; what has no level has none to go to. */
function deepest({ doc }: EditorState, { type }: DocumentNode, position: number): number {
  if (type.name === "heading") return 6;
  if (type.name !== "item") return 0;
  const before = doc.resolve(position).nodeBefore;
  return before?.type === type ? Number(before.attrs.level) + 1 : 1;
}

function levelFor(state: EditorState, type: string): number {
  if (type !== "heading") return 1;
  let level = FIRST_HEADING;
  state.doc.nodesBetween(0, state.selection.from, ({ type: { name }, attrs }, position) => {
    if (name === "heading" && position < state.selection.$from.before(1)) level = Number(attrs.level);
    return name === "doc";
  });
  return level;
}

function changeBlocks(
  state: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  blocks: readonly Found[],
  become: (node: DocumentNode) => { type: string; level: number },
): boolean {
  if (blocks.length === 0) return false;
  const { tr, schema } = state;
  for (const { node, position } of blocks) {
    const { type, level } = become(node);
    tr.setNodeMarkup(position, schema.nodes[type], { language: node.attrs.language, level });
  }
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** A new block: after a heading a paragraph, after any other its like. An empty block ends its kind instead. */
export const splitBlock: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection;
  const { parent } = $to;
  if (!$from.parent.isTextblock || !parent.isTextblock) return false;
  if (empty && parent.content.size === 0 && parent.type.name !== "paragraph") return leaveKind(state, dispatch);
  const { paragraph } = state.schema.nodes;
  if (!paragraph) return false;
  const isHeading = parent.type.name === "heading";
  const isAtEnd = $to.parentOffset === parent.content.size;
  const plain = { type: paragraph, attrs: { language: parent.attrs.language } };
  const tr = state.tr.deleteSelection();
  const at = tr.selection.from;
  if (!canSplit(tr.doc, at)) return false;
  tr.split(at, 1, [isHeading && isAtEnd ? plain : { type: parent.type, attrs: parent.attrs }]);
  if (isHeading && !isAtEnd && $from.parentOffset === 0) tr.setNodeMarkup($from.before(), plain.type, plain.attrs);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** At its very start an item goes one level up or becomes a paragraph, and the first block of all becomes one. */
export const leaveKindAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parentOffset > 0) return false;
  const kind = $from.parent.type.name;
  if (kind === "item" || (kind !== "paragraph" && $from.index(0) === 0)) return leaveKind(state, dispatch);
  return false;
};

const leaveKind: Command = (state, dispatch) => {
  const { parent } = state.selection.$from;
  const level = Number(parent.attrs.level ?? 1);
  const isNested = parent.type.name === "item" && level > 1;
  return changeBlocks(state, dispatch, selectedBlocks(state), ({ type }) =>
    isNested ? { type: type.name, level: level - 1 } : { type: "paragraph", level: 1 },
  );
};

/** At the start of an item alone, so that elsewhere Tab leads on to the next control as everywhere. */
export function changeLevelAtStart(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== "item") return false;
    return changeLevel(by)(state, dispatch);
  };
}

/** A line feed inside the block. */
export const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText("\n").scrollIntoView());
  return true;
};

/** Turns emphasis or strong on or off. */
export function toggleStyle(name: "em" | "strong"): Command {
  return (state, dispatch) => {
    const type = state.schema.marks[name];
    return type ? toggleMark(type, null, { removeWhenPresent: false })(state, dispatch) : false;
  };
}
