import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@/app/tokens.css";
import "./harness.css";
import { createRef, type RefObject } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { ArticleColumn } from "@/components/reader/article-column";
import type { ArticleColumnHandle, ColumnArticle, Picked } from "@/components/reader/article-column-props";
import type { ColumnMention } from "@/components/reader/column-mention";
import type { Segment } from "@/lib/core/text/segments";

/** What the harness shows: as many columns as there are articles, with one light for all. */
export interface HarnessState {
  readonly columns: readonly { article: ColumnArticle; mentions: readonly ColumnMention[] }[];
  readonly litIds?: readonly string[];
  readonly selectedClaimId?: string | null;
  readonly selectedMentionId?: string | null;
  readonly held?: Segment | null;
  readonly resizableId?: string | null;
  readonly wholeWords?: boolean;
}

/** What a column told, in order. */
export type Told =
  | { kind: "select"; column: number; passage: Segment | null }
  | { kind: "hover"; column: number; ids: readonly string[] }
  | { kind: "pick"; column: number; picked: Picked }
  | { kind: "resize"; column: number; id: string; segments: readonly Segment[] };

/** A page of reading columns that a test drives. */
export interface Harness {
  readonly told: Told[];
  show(state: HarnessState): void;
  handle(column: number): ArticleColumnHandle | null;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const handles: RefObject<ArticleColumnHandle | null>[] = [];
const told: Told[] = [];
const root = createRoot(document.body.appendChild(document.createElement("main")));

window.harness = {
  told,
  handle: (column) => handles[column]?.current ?? null,
  show: (state) => flushSync(() => root.render(<Columns {...state} />)),
};

function Columns({ columns, held = null, ...light }: HarnessState) {
  return columns.map(({ article, mentions }, column) => {
    handles[column] ??= createRef<ArticleColumnHandle>();
    return (
      <ArticleColumn
        key={article.id}
        ref={handles[column]}
        article={article}
        mentions={mentions}
        held={column === 0 ? held : null}
        {...light}
        onSelect={(passage) => told.push({ kind: "select", column, passage })}
        onHover={(ids) => told.push({ kind: "hover", column, ids })}
        onPick={(picked) => told.push({ kind: "pick", column, picked })}
        onResize={(id, segments) => told.push({ kind: "resize", column, id, segments })}
      />
    );
  });
}
