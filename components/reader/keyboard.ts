import { type CaretMove, caretMove } from "./caret-keys";
import { growEnds, stepEnds } from "./caret-steps";
import type { Column } from "./column";
import { directionAt } from "./direction-at";
import { createDrawnCaret, type DrawnCaret } from "./drawn-caret";
import { offsetOfDomPoint } from "./geometry";
import { caretAtPoint } from "./hit";
import { type Ends, readEnds, writeEnds } from "./selection";

/** What the keyboard makes known. */
export type KeyboardEvents = {
  /** The caret or selection moved by keys. */
  onMove(ends: Ends): void;
  /** Enter without a selection; answers whether something was there to pick. */
  onPickAt(offset: number): boolean;
};

/**
 * Caret browsing over the document: arrows move a drawn caret, Shift extends, W, S and P select. A key that it uses is
 * `defaultPrevented`; all others go on to the page.
 */
export function listenToKeys(column: Column, events: KeyboardEvents): { caret: DrawnCaret; stop(): void } {
  const { view } = column;
  const caret = createDrawnCaret(column);
  let left: number | null = null;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || !isOnText(column, event.target)) return;
    const move = caretMove(event, directionAt(column, readEnds(column)?.head ?? 0));
    if (move === null) return;
    const isUsed = move.kind === "pick" ? pick() : moveCaret(move);
    if (isUsed) event.preventDefault();
  }

  function pick(): boolean {
    const ends = readEnds(column);
    return ends !== null && ends.anchor === ends.head && events.onPickAt(ends.head);
  }

  function moveCaret(move: Exclude<CaretMove, { kind: "pick" }>): boolean {
    const known = readEnds(column);
    const isLost = known === null || (known.anchor === known.head && !caret.isVisible());
    const from = isLost ? firstVisible(column) : known;
    if (move.kind === "collapse" && from.anchor === from.head) return false;
    if (isLost) writeEnds(column, from);
    if (move.kind === "line") moveByLine(column, from, move);
    else writeEnds(column, endsAfter(column, from, move));
    caret.show();
    events.onMove(readEnds(column) ?? from);
    return true;
  }

  const hide = () => caret.hide();
  const onFocus = () => {
    if (!view.dom.matches(":focus-visible")) return;
    writeEnds(column, readEnds(column) ?? endsLeft() ?? firstVisible(column));
    caret.show();
  };
  const onBlur = () => {
    left = readEnds(column)?.head ?? left;
    caret.hide();
  };
  /** Where the caret was when the focus went, as into a field, whose own selection has taken the text's away. */
  function endsLeft(): Ends | null {
    if (left === null) return null;
    const ends = { anchor: left, head: left };
    writeEnds(column, ends);
    return caret.isVisible() ? ends : null;
  }

  view.dom.addEventListener("keydown", onKeyDown);
  view.dom.addEventListener("focus", onFocus);
  view.dom.addEventListener("blur", onBlur);
  view.dom.addEventListener("pointerdown", hide);
  return {
    caret,
    stop() {
      view.dom.removeEventListener("keydown", onKeyDown);
      view.dom.removeEventListener("focus", onFocus);
      view.dom.removeEventListener("blur", onBlur);
      view.dom.removeEventListener("pointerdown", hide);
    },
  };
}

/** Links keep their keys; the words of a mention have the focus when one went to them from the list. */
function isOnText({ view }: Column, target: EventTarget | null): boolean {
  return target === view.dom || (target instanceof Element && target.matches("[role='mark']"));
}

function endsAfter({ text, language }: Column, from: Ends, move: Exclude<CaretMove, { kind: "line" | "pick" }>): Ends {
  if (move.kind === "step") return stepEnds(text, from, move, language);
  if (move.kind === "select") return growEnds(text, from, move.unit, move.ahead, language);
  return { anchor: from.head, head: from.head };
}

// Only the browser knows where lines break, and it keeps the column of the caret from line to line.
function moveByLine(column: Column, from: Ends, move: Extract<CaretMove, { kind: "line" }>): void {
  const selection = document.getSelection();
  selection?.modify(move.extend ? "extend" : "move", move.ahead ? "forward" : "backward", move.unit);
  const focus = selection?.focusNode ?? null;
  if (focus !== null && column.view.dom.contains(focus)) return;
  const edge = move.ahead ? column.text.length : 0;
  writeEnds(column, { anchor: move.extend ? from.anchor : edge, head: edge });
}

function firstVisible(column: Column): Ends {
  const { scroller, view } = column;
  const frame = scroller.getBoundingClientRect();
  const text = view.dom.getBoundingClientRect();
  const edge = directionAt(column, 0) === "ltr" ? text.left + 1 : text.right - 1;
  const caret = caretAtPoint(edge, Math.max(frame.top + 14, text.top + 4));
  const offset = caret === null ? null : offsetOfDomPoint(column, caret.node, caret.offset);
  return { anchor: offset ?? 0, head: offset ?? 0 };
}
