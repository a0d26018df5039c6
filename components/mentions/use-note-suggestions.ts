import type { Editor } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import { type AskedSuggestion, suggestionAt } from "@/lib/core/mentions/suggestion-at";
import { announce } from "../ui/announcer";
import { type Suggestion, useSuggestions } from "./note-suggestions";

interface Asked extends AskedSuggestion {
  /** Where in the document what is typed begins and ends. */
  readonly from: number;
  readonly to: number;
}

function askedIn({ state }: Editor): Asked | null {
  const { empty, $from } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const asked = suggestionAt($from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc"));
  return asked && { ...asked, from: $from.start() + asked.start, to: $from.pos };
}

/** The suggestions for what is being typed in the editor, and the keys that choose among them. */
export function useNoteSuggestions() {
  const list = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const isLeft = asked !== null && asked.from === left;
  const found = useSuggestions(isLeft ? null : asked);
  const lit = Math.min(at, found.length - 1);
  const open = found.length > 0;
  const what = asked?.type === "claim" ? "claims" : "people";
  const count = found.length;
  useEffect(() => {
    if (count > 0) announce(`${count} ${what}. Arrow keys choose, Enter takes.`);
  }, [count, what]);

  const take = (editor: Editor, { type, id, label }: Suggestion) => {
    if (!asked) return;
    const reference = [
      { type, attrs: { id, label } },
      { type: "text", text: " " },
    ];
    editor.chain().focus().insertContentAt({ from: asked.from, to: asked.to }, reference).run();
    setAsked(null);
  };
  const onKey = (editor: Editor, key: string): boolean => {
    const one = found[lit];
    if (!open || !one) return false;
    if (key === "ArrowDown" || key === "ArrowUp") {
      setAt((lit + (key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
    } else if (key === "Enter" || key === "Tab") {
      take(editor, one);
    } else if (key === "Escape") {
      setLeft(asked?.from ?? null);
    } else return false;
    return true;
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  const look = (editor: Editor) => {
    const now = askedIn(editor);
    if (now?.typed !== asked?.typed || now?.from !== asked?.from) setAt(0);
    if (now?.from !== asked?.from) setLeft(null);
    if (now?.from !== asked?.from || now?.to !== asked?.to) setAsked(now);
  };
  return { list, open, suggestions: found, lit, light: setAt, take, look, close: () => setAsked(null), key: latest };
}
