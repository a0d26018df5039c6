"use client";

import type { RefObject } from "react";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { createColumnMentions } from "./column-mentions";
import type { CompareData, OpenArticle } from "./compare-data";
import type { Place } from "./compare-place";
import { nameOf } from "./compare-toolbar";
import { type ThreadsState, useThreads } from "./threads/use-threads";
import { type Align, useAlign } from "./use-align";
import { useArrival } from "./use-arrival";
import { type Following, useFollowing } from "./use-following";
import { type Moves, useMoves } from "./use-moves";
import { type ReadColumns, useShownColumns } from "./use-shown-columns";

interface Surroundings {
  readonly stage: RefObject<HTMLElement | null>;
  readonly visible: readonly OpenArticle[];
  readonly workspace: Workspace;
  readonly mentionsOf: ReturnType<typeof createColumnMentions>;
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
  readonly place: Place;
  /** What the address asked for when the page was opened. */
  readonly asked: CompareData["at"];
  readonly story: string;
  readonly at: string | null;
}

/** What looks across the columns: arriving by a link, threads, aligning, following. */
export interface Across {
  readonly readColumns: ReadColumns;
  readonly moves: Moves;
  readonly threads: ThreadsState;
  readonly align: Align;
  readonly following: Following;
}

export function useAcross({ stage, place, at, asked, story, ...columns }: Surroundings): Across {
  const readColumns = useShownColumns(columns);
  const articleName = (id: string) => {
    const article = columns.visible.find((one) => one.id === id);
    return article ? nameOf(article) : "an article";
  };
  const moves = useMoves();
  useArrival({ asked, workspace: columns.workspace, story, readColumns, moves, nameOf: articleName });
  return {
    readColumns,
    moves,
    threads: useThreads(),
    align: useAlign({ place, at, readColumns, nameOf: articleName }),
    following: useFollowing(stage, readColumns),
  };
}
