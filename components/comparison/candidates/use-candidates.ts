"use client";

import { type RefObject, useEffect, useRef } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { usePreferences } from "@/components/people/preferences";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import { announce } from "@/components/ui/announcer";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { Workspace } from "@/lib/client/compare/workspace";
import { loadAhead, whenIdle } from "@/lib/client/load-ahead";
import type { OpenArticle } from "../compare-data";
import type { Place } from "../compare-place";
import type { OfferedCandidates } from "./offer-candidates";

/** Compare, as candidates are offered in it. */
export interface CandidatesDesk {
  /** The articles that stand in columns. */
  readonly visible: readonly OpenArticle[];
  readonly at: string | null;
  readonly workspace: Workspace;
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
  readonly run: (operation: CompareOperation) => void;
  readonly go: (place: Place) => void;
}

export interface CandidatesState {
  readonly isOn: boolean;
  toggle(): void;
}

const loadOffering = loadAhead(() => import("./offer-candidates"));

/** Offers the sentences worth marking in the open articles, with their keys, to whoever may mark; kept in the preferences. */
export function useCandidates(desk: CandidatesDesk, canMark: boolean): CandidatesState {
  const { preferences, change } = usePreferences();
  const { candidates: isOn } = preferences;
  const latest = useRef(desk);
  latest.current = desk;
  const offered = useRef<OfferedCandidates | null>(null);
  useEffect(() => {
    if (!isOn || !canMark) return;
    let isOver = false;
    const begin = async () => {
      await whenIdle();
      const { offerCandidates } = await loadOffering();
      if (!isOver) offered.current = offerCandidates(() => latest.current);
    };
    // Without a connection nothing is offered.
    begin().catch(() => undefined);
    return () => {
      isOver = true;
      offered.current?.stop();
      offered.current = null;
    };
  }, [isOn, canMark]);
  const { workspace } = desk;
  const shown = desk.visible.map(({ id, revision }) => `${id}:${revision}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered depends on the texts that are shown and their mentions.
  useEffect(() => offered.current?.refresh(), [shown, workspace]);
  const toggle = () => {
    change({ candidates: !isOn });
    announce(isOn ? "Sentences worth marking are not underlined" : "Sentences worth marking are underlined");
  };
  useCommands({
    "candidates.show": canMark ? toggle : undefined,
    "candidate.mark": canMark && isOn ? () => offered.current?.mark() : undefined,
  });
  return { isOn, toggle };
}
