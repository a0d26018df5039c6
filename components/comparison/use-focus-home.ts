"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";

/**
 * A key that takes away what had the focus, such as the field it finished, leaves the focus nowhere: then the text one is
 * at gets it, so that the next key goes on from there.
 */
export function useFocusHome(at: string | null, handles: RefObject<Map<string, ArticleColumnHandle>>): void {
  const latest = useRef(at);
  latest.current = at;
  useEffect(() => {
    const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
    const goHome = () => {
      const text = latest.current === null ? undefined : handles.current.get(latest.current);
      if (isNowhere() && document.hasFocus()) text?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Tab" || isNowhere()) return;
      // An editor lets go of the focus a frame after the key.
      requestAnimationFrame(() => requestAnimationFrame(goHome));
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [handles]);
}
