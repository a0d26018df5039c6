import { Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Block } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";
import styles from "./article-text.module.css";
import type { MentionIndex } from "./mention-index";
import { pieceAttributes } from "./piece-attributes";
import { piecesOf } from "./pieces";
import type { Positions } from "./positions";
import type { Ends } from "./selection";

const PIECE = { kind: "piece" };
const HELD = { kind: "held" };

type Change = { remove: Decoration[]; add: Decoration[] };

/**
 * The drawn mentions of one document. A block is drawn when asked for and stays drawn; each call is one transaction,
 * and none when nothing changes.
 */
export type Highlights = {
  readonly plugin: Plugin;
  isDrawn(block: number): boolean;
  /** Whether every block is drawn. */
  isComplete(): boolean;
  draw(view: EditorView, blocks: Iterable<number>): void;
  /**
   * Draws anew those of the blocks that are drawn. The view writes back the selection that it knows when words are replaced, which
   * may be the one before the latest: `ends` are the latest's.
   */
  redraw(view: EditorView, blocks: Iterable<number>, ends: Ends | null): void;
  /** Shows a range as still selected while the selection itself is elsewhere. */
  hold(view: EditorView, range: Segment | null): void;
};

/** The blocks in `first` are drawn together with the text; `onDrawn` follows each later transaction. */
export function createHighlights(
  blocks: readonly Block[],
  positions: Positions,
  index: MentionIndex,
  first: Iterable<number>,
  onDrawn: () => void,
): Highlights {
  const key = new PluginKey<DecorationSet>("mentions");
  const drawn = new Set<number>(first);
  let held: Decoration[] = [];

  const inline = ({ start, end }: Segment, attributes: Record<string, string>, spec: { kind: string }) =>
    Decoration.inline(positions.toPosition(start), positions.toPosition(end), attributes, spec);
  const decorationsOf = (block: number) =>
    piecesOf(index.inBlock(block), edgesOf(blocks[block])).map((piece) => inline(piece, pieceAttributes(piece), PIECE));

  function oldPieces(view: EditorView, block: number): Decoration[] {
    const { start = 0, end = 0 } = blocks[block] ?? {};
    const isPiece = (spec: { kind?: unknown }) => spec.kind === PIECE.kind;
    const drawnNow = key.getState(view.state) ?? DecorationSet.empty;
    return drawnNow.find(positions.toPosition(start), positions.toPosition(end), isPiece);
  }

  function dispatch(view: EditorView, change: Change, ends: Ends | null = null): void {
    if (change.add.length + change.remove.length === 0) return;
    const transaction = view.state.tr.setMeta(key, change).setMeta("addToHistory", false);
    if (ends !== null) {
      const [anchor, head] = [positions.toPosition(ends.anchor), positions.toPosition(ends.head)];
      transaction.setSelection(TextSelection.create(transaction.doc, anchor, head));
    }
    view.dispatch(transaction);
    onDrawn();
  }

  const plugin = new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, state) => DecorationSet.create(state.doc, [...drawn].flatMap(decorationsOf)),
      apply: (transaction, set) => applyChange(transaction, set, transaction.getMeta(key)),
    },
    props: { decorations: (state) => key.getState(state) },
  });

  return {
    plugin,
    isDrawn: (block) => drawn.has(block),
    isComplete: () => drawn.size >= blocks.length,
    draw(view, wanted) {
      const fresh = [...wanted].filter((block) => !drawn.has(block));
      for (const block of fresh) drawn.add(block);
      dispatch(view, { remove: [], add: fresh.flatMap(decorationsOf) });
    },
    redraw(view, touched, ends) {
      const stale = [...touched].filter((block) => drawn.has(block));
      const change = { remove: stale.flatMap((block) => oldPieces(view, block)), add: stale.flatMap(decorationsOf) };
      dispatch(view, change, ends);
    },
    hold(view, range) {
      const remove = held;
      held = range === null ? [] : [inline(range, { class: styles.held ?? "" }, HELD)];
      dispatch(view, { remove, add: held });
    },
  };
}

function edgesOf(block: Block | undefined): number[] {
  return block?.marks.flatMap(({ start, end }) => [start, end]) ?? [];
}

function applyChange(transaction: Transaction, set: DecorationSet, change: Change | undefined): DecorationSet {
  if (change === undefined) return set;
  const kept = change.remove.length === 0 ? set : set.remove(change.remove);
  return change.add.length === 0 ? kept : kept.add(transaction.doc, change.add);
}
