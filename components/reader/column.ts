import type { EditorView } from "@tiptap/pm/view";
import type { Block } from "@/lib/core/text/blocks";
import type { BlockTops } from "./block-tops";
import type { MentionIndex } from "./mention-index";
import type { Positions } from "./positions";

/** What the parts of one mounted column share. `surface` is what scrolls inside `scroller`; overlays stand on it. */
export type Column = {
  readonly view: EditorView;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | null;
  readonly positions: Positions;
  readonly index: MentionIndex;
  readonly tops: BlockTops;
  readonly scroller: HTMLElement;
  readonly surface: HTMLElement;
};
