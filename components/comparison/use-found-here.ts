"use client";

import { type RefObject, useEffect, useState } from "react";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import { useOpener } from "@/components/search/openers";
import type { Workspace } from "@/lib/client/compare/workspace";
import { nowhere, type Place } from "./compare-place";
import type { OpenArticles } from "./use-open-articles";
import type { useSteps } from "./use-steps";

interface Surroundings {
  readonly story: string;
  readonly workspace: Workspace;
  readonly columns: OpenArticles;
  readonly steps: ReturnType<typeof useSteps>;
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
  readonly go: (place: Place) => void;
  readonly setAt: (article: string) => void;
}

/** Shows in these columns what search finds in this story: its claims, its articles and their mentions. */
export function useFoundHere({ story, workspace, columns, steps, handles, go, setAt }: Surroundings): void {
  const [awaited, setAwaited] = useState<string | null>(null);
  const hasCome = columns.open.some((article) => article.id === awaited);
  useEffect(() => {
    if (awaited === null || !hasCome) return;
    handles.current.get(awaited)?.focus();
    setAwaited(null);
  }, [awaited, hasCome, handles]);
  useOpener(({ kind, id, story: told, article }) => {
    if (told?.id !== story) return false;
    if (kind === "claim" && workspace.claims.has(id)) {
      go({ ...nowhere, claim: id });
      steps.showClaim(id);
      return true;
    }
    if (kind === "mention" && article) {
      if (workspace.mentions.has(id) && columns.open.some((one) => one.id === article)) {
        go({ ...nowhere, mention: id, claim: workspace.mentions.get(id)?.links[0]?.claim ?? null });
        steps.showMention(id);
      } else steps.openAt(article, id);
      return true;
    }
    if (kind !== "article") return false;
    void columns.show(id).then(() => {
      setAt(id);
      setAwaited(id);
    });
    return true;
  });
}
