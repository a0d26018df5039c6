import { redoDepth, undoDepth } from "@tiptap/pm/history";
import type { EditorState } from "@tiptap/pm/state";
import { changeLevel, selectedBlocks } from "./block-commands";
import { linkedWords } from "./link-commands";

/** What the toolbar says of the selection: the type of its blocks ("" where they differ), their level, marks, and what can be done. */
export type SelectedForm = {
  readonly type: string;
  readonly level: number | null;
  readonly em: boolean;
  readonly strong: boolean;
  readonly link: boolean;
  readonly canLink: boolean;
  readonly canDeepen: boolean;
  readonly canRaise: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** Reads the form of what is selected. */
export function readForm(state: EditorState): SelectedForm {
  const blocks = selectedBlocks(state);
  const types = new Set(blocks.map(({ node }) => node.type.name));
  const levels = new Set(blocks.map(({ node }) => Number(node.attrs.level ?? 0)));
  const [type = ""] = types;
  const [level = 0] = levels;
  const words = linkedWords(state);
  return {
    type: types.size === 1 ? type : "",
    level: types.size === 1 && levels.size === 1 && level > 0 ? level : null,
    em: isMarked(state, "em"),
    strong: isMarked(state, "strong"),
    link: words !== null && words.href !== null,
    canLink: words !== null,
    canDeepen: changeLevel(1)(state),
    canRaise: changeLevel(-1)(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

function isMarked(state: EditorState, name: "em" | "strong"): boolean {
  const type = state.schema.marks[name];
  const { empty, $from, from, to } = state.selection;
  if (!type) return false;
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
}
