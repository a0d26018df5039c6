"use client";

import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef } from "react";
import type { Picked } from "@/components/reader/article-column-props";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { CompareActions } from "./compare-actions";
import { nowhere, type Place, type TextSelection } from "./compare-place";

interface Surroundings {
  readonly actions: CompareActions;
  readonly place: Place;
  readonly go: Dispatch<SetStateAction<Place>>;
  readonly setAt: (article: string) => void;
  readonly workspace: Workspace;
}

/** What selecting words and pressing mentions or numbers in a column does. Both functions keep their identity. */
export function usePicking({ actions, place, go, setAt, workspace }: Surroundings) {
  const latest = useRef({ actions, place, workspace });
  latest.current = { actions, place, workspace };
  const withPrevious = useModifier((article) => {
    const { place, workspace } = latest.current;
    const from = workspace.mentions.get(place.mention ?? "")?.article;
    return from !== undefined && from !== article;
  });
  const onSelect = useCallback(
    (article: string, text: TextSelection | null) => {
      setAt(article);
      const { place, workspace } = latest.current;
      const known = workspace.mentions.get(place.mention ?? place.onto ?? "");
      const onto = known?.article === article ? known.id : null;
      if (text) go({ ...nowhere, text, onto });
      else if (place.text?.article === article) go({ ...place, text: null, mention: onto, onto: null });
    },
    [go, setAt],
  );
  const onPick = useCallback(
    (article: string, picked: Picked) => {
      setAt(article);
      if (!picked) return go(nowhere);
      latest.current.actions.selectMention(picked.mentionId, withPrevious.current);
      if (picked.claimId) {
        const claim = picked.claimId;
        go((before) => ({ ...before, claim }));
      }
    },
    [go, setAt, withPrevious],
  );
  return { onSelect, onPick };
}

/**
 * Whether a key that means "together with the one before" was held at the last press. With Shift the browser would select up to
 * there from wherever in that column the caret was left; where one comes from another column's mention, it does not.
 */
function useModifier(comesFromElsewhere: (article: string) => boolean) {
  const held = useRef(false);
  const latest = useRef(comesFromElsewhere);
  latest.current = comesFromElsewhere;
  useEffect(() => {
    const remember = (event: PointerEvent) => {
      held.current = event.shiftKey || event.ctrlKey || event.metaKey;
      const column = event.shiftKey && event.target instanceof Element ? event.target.closest("[data-article]") : null;
      const article = column?.getAttribute("data-article");
      if (article && latest.current(article)) document.getSelection()?.removeAllRanges();
    };
    document.addEventListener("pointerdown", remember, { capture: true });
    return () => document.removeEventListener("pointerdown", remember, { capture: true });
  }, []);
  return held;
}
