"use client";

import { type RefObject, useEffect, useState } from "react";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import { announce } from "@/components/ui/announcer";
import { mentionsOf, type Workspace } from "@/lib/client/compare/workspace";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { nowhere, type Place } from "./compare-place";
import { nameOf } from "./compare-toolbar";
import { nextUnlinked } from "./next-unlinked";
import { claimWords, mentionWords, unlinkedWords } from "./step-words";
import type { OpenArticles } from "./use-open-articles";

interface Surroundings {
  readonly workspace: Workspace;
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly columns: OpenArticles;
  readonly at: string | null;
  readonly setAt: (article: string) => void;
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
  readonly story: string;
  /** In the order of their numbers. */
  readonly claims: readonly ClaimAnswer[];
}

function stepIn<T>(list: readonly T[], at: number, by: 1 | -1): T | undefined {
  if (list.length === 0) return undefined;
  if (at < 0) return by > 0 ? list[0] : list.at(-1);
  return list[(at + by + list.length) % list.length];
}

/** Ways to move without a mouse: to the next claim, mention or column, each brought into view. */
export function useSteps({ workspace, place, go, columns, at, setAt, handles, story, claims }: Surroundings) {
  const revisionAt = columns.open.find((article) => article.id === at)?.revision;
  const showMention = (id: string) => {
    const mention = workspace.mentions.get(id);
    if (!mention) return;
    setAt(mention.article);
    requestAnimationFrame(() => handles.current.get(mention.article)?.scrollToMention(id));
  };
  const showClaim = (claim: string) => {
    for (const mention of mentionsOf(workspace, claim))
      handles.current.get(mention.article)?.scrollToMention(mention.id);
  };
  const [awaited, setAwaited] = useState<string | null>(null);
  const awaitedIn = awaited ? workspace.mentions.get(awaited)?.article : undefined;
  const arrived = columns.open.some((article) => article.id === awaitedIn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the mention has come with its article.
  useEffect(() => {
    if (!awaited || !arrived) return;
    showMention(awaited);
    setAwaited(null);
  }, [awaited, arrived]);
  return {
    showMention,
    showClaim,
    /** Opens an article beside the others, at a mention of the claim that one is at. */
    openAt: (article: string, mention: string) => {
      go({ ...nowhere, claim: place.claim, mention });
      setAwaited(mention);
      void columns.show(article);
    },
    stepClaim: (by: 1 | -1) => {
      const numbered = claims.filter((claim) => claim.numbers[story] !== undefined);
      const next = stepIn(
        numbered,
        numbered.findIndex((claim) => claim.id === place.claim),
        by,
      );
      if (!next) return;
      go({ ...nowhere, claim: next.id });
      showClaim(next.id);
      announce(claimWords(next, next.numbers[story], mentionsOf(workspace, next.id).length));
    },
    stepMention: (by: 1 | -1) => {
      const mentions = [...workspace.mentions.values()]
        .filter((mention) => mention.article === at && mention.revision === revisionAt)
        .sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0));
      const next = stepIn(
        mentions,
        mentions.findIndex((mention) => mention.id === place.mention),
        by,
      );
      if (!next) return;
      go({ ...nowhere, mention: next.id, claim: next.links[0]?.claim ?? null });
      showMention(next.id);
      announce(mentionWords(next, mentions.indexOf(next) + 1, mentions.length));
    },
    /** Through the open columns in their order, from the mention or the column one is at. */
    stepUnlinked: (by: 1 | -1) => {
      const next = nextUnlinked(workspace, columns.open, { mention: place.mention, article: at }, by);
      if (!next) return announce("Every mention in the open columns has a claim.");
      go({ ...nowhere, mention: next.id });
      showMention(next.id);
      const article = columns.open.find((one) => one.id === next.article);
      announce(unlinkedWords(next, article ? nameOf(article) : ""));
    },
    stepColumn: (by: 1 | -1) => {
      const next = stepIn(
        columns.open,
        columns.open.findIndex((article) => article.id === at),
        by,
      );
      if (!next) return;
      setAt(next.id);
      requestAnimationFrame(() => handles.current.get(next.id)?.focus());
    },
  };
}
