"use client";

import { useEffect, useRef } from "react";
import { announce } from "@/components/ui/announcer";
import type { WorkspaceState } from "@/lib/client/compare/workspace-state";
import { saveWords } from "./save-words";

/** Says what matters of saving to screen readers: trouble and its end, merges and refused undos; not each “Saving…” and “Saved”. */
export function useSaveNews(state: WorkspaceState): void {
  const { tone, sentence, warning } = saveWords(state);
  const isTrouble = tone === "held" || tone === "conflict";
  const before = useRef({ tone, isTrouble });
  // The count of what waits changes with every key; only the kind of trouble is news.
  const kind = tone === "held" ? state.save.kind : tone;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new kind of state is what is told.
  useEffect(() => {
    const was = before.current;
    before.current = { tone, isTrouble };
    if (isTrouble || (was.isTrouble && tone === "saved")) announce(sentence);
  }, [kind]);
  useEffect(() => {
    if (warning) announce(warning);
  }, [warning]);
  const { news, offer } = state;
  useEffect(() => {
    if (news) announce(news.sentence);
  }, [news]);
  useEffect(() => {
    if (offer) announce(`${offer.words}. Undo it with Control Z or in the footer.`);
  }, [offer]);
}
