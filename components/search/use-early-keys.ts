import { type RefObject, useEffect, useRef } from "react";
import { typedEarly } from "./early-keys";

interface Asked {
  readonly isOpen: boolean;
  /** What stands in the field from the start. */
  readonly begun: RefObject<string>;
  readonly onLeave: () => void;
}

/**
 * What is typed after search was asked for and before its field is there: it is meant for the field, and Escape for what
 * was asked.
 */
export function useEarlyKeys({ isOpen, begun, onLeave }: Asked): RefObject<string> {
  const typed = useRef("");
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    typed.current = isOpen ? begun.current : "";
    if (!isOpen) return;
    const keep = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      if (isHeld || document.querySelector("dialog[open]")) return;
      const next = typedEarly(typed.current, event.key);
      if (next === null && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      if (next === null) leave.current();
      else typed.current = next;
    };
    document.addEventListener("keydown", keep, { capture: true });
    return () => document.removeEventListener("keydown", keep, { capture: true });
  }, [isOpen, begun]);
  return typed;
}
