"use client";

import { type RefObject, useCallback, useRef } from "react";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import type { ColumnMention } from "@/components/reader/column-mention";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { createColumnMentions } from "./column-mentions";
import type { OpenArticle } from "./compare-data";

/** A column that is mounted and in view, with what is marked in it. */
export interface ShownColumn {
  readonly article: string;
  readonly mentions: readonly ColumnMention[];
  readonly handle: ArticleColumnHandle;
}

/** Answers the columns in view as they are when asked, from left to right. */
export type ReadColumns = () => readonly ShownColumn[];

interface Surroundings {
  readonly visible: readonly OpenArticle[];
  readonly workspace: Workspace;
  readonly mentionsOf: ReturnType<typeof createColumnMentions>;
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
}

/** One way to the columns for all that looks across them, outside of rendering and every frame; it keeps its identity. */
export function useShownColumns(surroundings: Surroundings): ReadColumns {
  const latest = useRef(surroundings);
  latest.current = surroundings;
  const known = useRef<{ of: Surroundings; marked: readonly Omit<ShownColumn, "handle">[] }>(null);
  return useCallback(() => {
    const { visible, workspace, mentionsOf, handles } = latest.current;
    if (known.current?.of !== latest.current) {
      const marked = visible.map((article) => ({ article: article.id, mentions: mentionsOf(workspace, article) }));
      known.current = { of: latest.current, marked };
    }
    return known.current.marked.flatMap((column) => {
      const handle = handles.current.get(column.article);
      return handle ? [{ ...column, handle }] : [];
    });
  }, []);
}

/** The mentions of a claim in a column, in the order of the text. */
export function mentionsOfClaim({ mentions }: Pick<ShownColumn, "mentions">, claim: string): ColumnMention[] {
  return mentions
    .filter(({ numbers }) => numbers.some(({ claimId }) => claimId === claim))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Where a mention begins in its article's text. */
export function startOf({ segments }: ColumnMention): number {
  return segments[0]?.start ?? 0;
}
