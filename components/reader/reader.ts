import type { Block } from "@/lib/core/text/blocks";
import { isBoundary } from "@/lib/core/text/graphemes";
import type { Segment } from "@/lib/core/text/segments";
import { articleDirection } from "./article-direction";
import styles from "./article-text.module.css";
import { createBlockTops } from "./block-tops";
import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { firstScreens } from "./drawn-window";
import { createHighlights, type Highlights } from "./highlights";
import { keepDrawn } from "./keep-drawn";
import { listenToKeys } from "./keyboard";
import { createLazyResizing } from "./lazy-resizing";
import { createLighting, type Light } from "./lighting";
import { lit } from "./lit";
import { selectByLongPress } from "./long-press";
import { createMargin } from "./margin";
import { createMentionIndex } from "./mention-index";
import { createMinimap } from "./minimap";
import { mountArticle } from "./mount-article";
import { createPageHighlights, type PassageKind } from "./page-highlights";
import { passagesOf } from "./passages";
import type { PlacedNumber } from "./place-numbers";
import { listenToPointer } from "./pointer";
import { createPositions } from "./positions";
import { type Scrolled, scrollingOf } from "./scrolling";
import { type Ends, passageBetween, readEnds, writeEnds } from "./selection";
import { watchLayout } from "./watch-layout";
import { watchSelection } from "./watch-selection";
import { SETTLING, whenIdle } from "./when-idle";

/** An article as a column shows it; `blocks` cover `text`, see `blocksProblem`. */
export type ReadText = { title: string; language: string | null; text: string; blocks: readonly Block[] };

/**
 * The elements a reader works in: the document comes into `host`, which with all overlays stands on `surface`; the map of
 * the whole comes into `strip`.
 */
export type ReaderPlace = { host: HTMLElement; surface: HTMLElement; scroller: HTMLElement; strip: HTMLElement };

/** What a reader makes known. Lists of mentions have the shortest first. */
export type ReaderEvents = {
  /** A passage is selected, or none any more. */
  onSelect(passage: Segment | null): void;
  /** The mentions that the pointer or the caret is on. */
  onHover(ids: readonly string[]): void;
  /** A mention was clicked, or null for bare text. Clicking again picks the next one under the pointer. */
  onPick(id: string | null): void;
  /** The numbers near the screen, with their places on the surface. */
  onNumbers(numbers: readonly PlacedNumber[]): void;
  /** Words that a screen reader should hear, after the keyboard moved. */
  onSay(words: string): void;
  /** Passages stand elsewhere in the viewport. */
  onMove(): void;
  /** The ends of a mention were moved; told once, when they stand. */
  onResize(id: string, segments: readonly Segment[]): void;
  wholeWords(): boolean;
};

/** A mounted column. Offsets are those of the canonical text; an unknown mention answers null or does nothing. */
export type Reader = {
  setMentions(mentions: readonly ColumnMention[]): void;
  setLight(light: Light): void;
  /** Shows passages that are no mentions, in the way of their kind. */
  showPassages(kind: PassageKind, passages: readonly Segment[]): void;
  /** Shows a passage as still selected while the focus is elsewhere. */
  hold(passage: Segment | null): void;
  /** The mention whose ends can be moved now, or none. */
  setResizable(id: string | null): void;
  /** Gives the focus to the last end of the mention that can be resized. */
  resize(): void;
  /** Brings a mention into view and gives the focus to its first words. */
  focusMention(id: string): void;
  /** What was pressed last, else where the caret stands; null when words are selected or one is elsewhere. */
  caret(): number | null;
  /** Brings the first line of a mention so many pixels below the column's top, a third of its height if not told. */
  scrollToMention(id: string, below?: number): void;
  /** Where the first line of a mention stands in the viewport, also when it is scrolled out of sight. */
  lineOf(id: string): DOMRect | null;
  /** The lines of a passage in the viewport. */
  rectsOf(passage: Segment): DOMRect[];
  /** The mentions under a point of the viewport, the shortest first. */
  mentionsAt(x: number, y: number): string[];
  /** The character under a point of the viewport; null beside the letters. */
  characterAt(x: number, y: number): number | null;
  /** Draws the eye once to what is selected. */
  flash(): void;
  scrolled(): Scrolled;
  scrollTo(top: number): void;
  /** How far down the surface an offset stands, right to a line or so. */
  heightOf(offset: number): number;
  selection(): Segment | null;
  setSelection(passage: Segment | null): void;
  focus(): void;
  destroy(): void;
};

const KEYS = "Arrow keys move, with Shift they select. W, S and P select the word, sentence and paragraph.";

/** Mounts a column; the mentions on the first screens are drawn with the text, the others soon after. */
export function createReader(
  place: ReaderPlace,
  article: ReadText,
  mentions: readonly ColumnMention[],
  events: ReaderEvents,
): Reader {
  lit.prepare();
  const width = place.scroller.clientWidth;
  const { column, highlights } = mountColumn(place, article, mentions, () => {
    lighting.refresh();
    shown.refresh();
  });
  const lighting = createLighting(column);
  const shown = createPageHighlights(column);
  const keeper = keepDrawn(column, highlights);
  const margin = createMargin(column, keeper, events.onNumbers);
  const minimap = createMinimap(column, place.strip);
  const pointer = listenToPointer(column, {
    onHover: tellChanges((hovered) => events.onHover(hovered)),
    onPick: pickInTurn((id) => events.onPick(id)),
  });
  const passages = passagesOf(column);
  const resizing = createLazyResizing(column, events);
  const stopLongPress = selectByLongPress(column);
  const stopSelection = watchSelection(column, () => ({ wholeWords: events.wholeWords() }), events.onSelect);
  const keys = listenToKeys(column, keyboardEvents(column, events, pointer.forget));
  // The first look at characters loads tables for tens of milliseconds: not while someone waits for a selection.
  const stopWarming = whenIdle(() => isBoundary(article.text, 1), SETTLING);
  const stopLayout = watchLayout(column, width, {
    onMove: events.onMove,
    onResize() {
      column.tops.forget();
      keeper.measure();
      margin.measure();
      minimap.refresh();
      lighting.measure();
      resizing.redraw();
      keys.caret.redraw();
    },
  });

  return {
    setMentions(next) {
      keepPlace(column, (ends) => highlights.redraw(column.view, column.index.replace(next), ends));
      lighting.refresh();
      resizing.refresh();
      shown.refresh();
      margin.refresh();
      minimap.refresh();
    },
    setLight(light) {
      lighting.set(light);
      minimap.select(light.claimId);
    },
    flash: lighting.flash,
    setResizable: resizing.show,
    resize: resizing.focus,
    showPassages: shown.show,
    hold: (passage) => highlights.hold(column.view, passage),
    ...passages,
    // What was pressed comes first: the view under the text may write an older caret back after a click.
    caret: () => (passages.selection() === null ? (pointer.pressed() ?? passages.caret()) : null),
    setSelection(passage) {
      pointer.forget();
      passages.setSelection(passage);
    },
    focusMention(id) {
      pointer.forget();
      passages.focusMention(id);
    },
    ...scrollingOf(column),
    destroy() {
      stopWarming();
      stopLayout();
      pointer.stop();
      stopSelection();
      stopLongPress();
      resizing.stop();
      keys.stop();
      margin.stop();
      minimap.stop();
      keeper.stop();
      lighting.stop();
      shown.stop();
      column.view.destroy();
    },
  };
}

function mountColumn(
  place: ReaderPlace,
  article: ReadText,
  mentions: readonly ColumnMention[],
  onDrawn: () => void,
): { column: Column; highlights: Highlights } {
  const { text, blocks, language } = article;
  const positions = createPositions(blocks);
  const index = createMentionIndex(blocks, positions);
  index.replace(mentions);
  const { clientWidth, clientHeight } = place.scroller;
  const first = firstScreens(blocks, { width: clientWidth, height: clientHeight });
  const highlights = createHighlights(blocks, positions, index, first, onDrawn);
  const direction = articleDirection(text, language);
  const view = mountArticle(place.host, article, highlights.plugin, {
    class: styles.document ?? "",
    role: "document",
    tabindex: "0",
    dir: direction,
    "aria-label": `Text of ${article.title}`,
    "aria-description": KEYS,
    ...(language === null ? {} : { lang: language }),
  });
  const { scroller, surface } = place;
  if (direction !== "ltr") surface.dir = getComputedStyle(view.dom).direction;
  const tops = createBlockTops(view.dom, blocks, () => surface.clientHeight);
  const column = { view, text, blocks, language, positions, index, tops, scroller, surface };
  return { column, highlights };
}

/**
 * Pieces that are drawn anew take the focus with them: then the text has it. Likewise the selection is put back where the view, which
 * does so only while it has the focus, did not.
 */
function keepPlace(column: Column, change: (ends: Ends | null) => void): void {
  const { dom } = column.view;
  const hadFocus = dom.contains(document.activeElement);
  const ends = readEnds(column);
  change(ends);
  if (hadFocus && !dom.contains(document.activeElement)) dom.focus({ preventScroll: true });
  const now = readEnds(column);
  if (ends !== null && (now?.anchor !== ends.anchor || now.head !== ends.head)) writeEnds(column, ends);
}

function keyboardEvents(column: Column, events: ReaderEvents, forgetPointer: () => void) {
  const hover = tellChanges(events.onHover);
  const pick = pickInTurn(events.onPick);
  return {
    onMove(ends: Ends) {
      forgetPointer();
      hover(column.index.at(ends.head));
      const passage = passageBetween(column.text, ends);
      if (passage !== null) events.onSay(`Selected: ${column.text.slice(passage.start, passage.end)}`);
    },
    onPickAt(offset: number) {
      const mentions = column.index.at(offset);
      if (mentions.length > 0) pick(mentions);
      return mentions.length > 0;
    },
  };
}

function tellChanges(tell: (ids: readonly string[]) => void): (mentions: readonly ColumnMention[]) => void {
  let told = "";
  return (mentions) => {
    const ids = mentions.map(({ id }) => id);
    const key = ids.join();
    if (key === told) return;
    told = key;
    tell(ids);
  };
}

function pickInTurn(pick: (id: string | null) => void): (mentions: readonly ColumnMention[]) => void {
  let last: string | null = null;
  return (mentions) => {
    const turn = mentions.findIndex(({ id }) => id === last);
    last = mentions[(turn + 1) % Math.max(1, mentions.length)]?.id ?? null;
    pick(last);
  };
}
