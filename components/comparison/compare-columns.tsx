"use client";

import { useParams } from "next/navigation";
import { Fragment, type RefObject, useCallback, useMemo } from "react";
import { usePreferences } from "@/components/people/preferences";
import { ArticleColumn } from "@/components/reader/article-column";
import type { ArticleColumnHandle, Picked } from "@/components/reader/article-column-props";
import { Link } from "@/components/ui/link";
import { plural } from "@/components/ui/plural";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { ArticleSummary } from "@/lib/contract/articles";
import type { LivePresence } from "@/lib/contract/live";
import { quoteOf, type Segment } from "@/lib/core/text/segments";
import { ColumnActions } from "./column-actions";
import type { createColumnMentions } from "./column-mentions";
import { ColumnNews } from "./column-news";
import { ColumnRule } from "./column-rule";
import styles from "./compare-columns.module.css";
import type { OpenArticle } from "./compare-data";
import type { Place, TextSelection } from "./compare-place";
import { nameOf } from "./compare-toolbar";
import { useColumnDrag } from "./use-column-drag";
import type { ColumnWidths } from "./use-kept-columns";
import type { OpenArticles } from "./use-open-articles";

interface Props {
  readonly columns: OpenArticles;
  readonly visible: readonly OpenArticle[];
  readonly widths: ColumnWidths;
  readonly workspace: Workspace;
  readonly mentionsOf: ReturnType<typeof createColumnMentions>;
  readonly place: Place;
  readonly lit: readonly string[];
  /** For each article the passages that other open ones have too. */
  readonly shared: ReadonlyMap<string, readonly Segment[]>;
  /** The story's articles as they are now, which may be newer than what the columns show. */
  readonly articles: readonly ArticleSummary[];
  /** The others who are in the story. */
  readonly people: readonly LivePresence[];
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
  readonly onSelect: (article: string, text: TextSelection | null) => void;
  readonly onHover: (mentionIds: readonly string[]) => void;
  readonly onPick: (article: string, picked: Picked) => void;
  /** Articles that were just found to lack a claim; their headers say so for a moment. */
  readonly absent: ReadonlySet<string>;
  readonly onAbsentRead: (article: string) => void;
  /** Numbers or lines of some column stand elsewhere. */
  readonly onMove: () => void;
  /** The mention whose ends can be moved. */
  readonly resizable: string | null;
  readonly onResize: (mention: string, segments: readonly Segment[]) => void;
}

/**
 * The open articles side by side. The rules between them are dragged, or moved with the arrow keys; a column is dragged by
 * its header, or moved by its menu.
 */
export function CompareColumns(props: Props) {
  const { visible, widths, columns } = props;
  const articles = visible.map((article) => article.id);
  const weights = articles.map(widths.of);
  const { drag, handlers } = useColumnDrag({ articles, onMove: columns.move });
  return (
    <div className={styles.row} data-movable={visible.length > 1} data-dragging={drag !== null} {...handlers}>
      {visible.map((article, index) => (
        <Fragment key={article.id}>
          {index > 0 ? (
            <ColumnRule
              index={index - 1}
              names={[nameOf(visible[index - 1] ?? article), nameOf(article)]}
              weights={weights}
              onChange={(moved) => widths.set(Object.fromEntries(articles.map((id, at) => [id, moved[at] ?? 1])))}
            />
          ) : null}
          <div
            className={styles.column}
            style={{ flexGrow: weights[index] }}
            data-article={article.id}
            data-dragged={drag?.article === article.id}
            data-drop={drag?.over === article.id && drag.article !== article.id ? drag.side : undefined}
          >
            <OneColumn {...props} article={article} />
          </div>
        </Fragment>
      ))}
    </div>
  );
}

const none: readonly Segment[] = [];

function OneColumn(props: Props & { article: OpenArticle }) {
  const { article, columns, workspace, place, lit, handles, onSelect, onHover, onPick } = props;
  const mentions = props.mentionsOf(workspace, article);
  const { preferences } = usePreferences();
  const select = useCallback(
    (passage: Segment | null) => {
      const segments = passage ? [passage] : [];
      const quote = quoteOf(article.text, segments);
      onSelect(article.id, passage ? { article: article.id, revision: article.revision, segments, quote } : null);
    },
    [article, onSelect],
  );
  const pick = useCallback((picked: Picked) => onPick(article.id, picked), [article.id, onPick]);
  const keep = useCallback(
    (handle: ArticleColumnHandle | null) => {
      if (handle) handles.current.set(article.id, handle);
      else handles.current.delete(article.id);
    },
    [article.id, handles],
  );
  const { onAbsentRead, articles, people } = props;
  const isAbsent = props.absent.has(article.id);
  const actions = useMemo(
    () => (
      <>
        {isAbsent ? (
          <span className={styles.absent} onAnimationEnd={() => onAbsentRead(article.id)}>
            Not in this article
          </span>
        ) : null}
        {article.waiting > 0 ? <WaitingLink article={article} /> : null}
        <ColumnNews article={article} articles={articles} people={people} onRenew={columns.renew} />
        <ColumnActions article={article} columns={columns} />
      </>
    ),
    [article, articles, people, columns, isAbsent, onAbsentRead],
  );
  // What is another column's is no change of this one.
  const own = (id: string | null) => (id !== null && workspace.mentions.get(id)?.article === article.id ? id : null);
  const held = place.panel === "picker" && place.text?.article === article.id ? place.text.segments[0] : undefined;
  return (
    <ArticleColumn
      ref={keep}
      article={article}
      mentions={mentions}
      litIds={lit}
      shared={props.shared.get(article.id) ?? none}
      selectedClaimId={place.claim}
      selectedMentionId={own(place.mention ?? place.onto)}
      resizableId={own(props.resizable)}
      wholeWords={preferences.wholeWords}
      held={held ?? null}
      actions={actions}
      onSelect={select}
      onHover={onHover}
      onPick={pick}
      onMove={props.onMove}
      onResize={props.onResize}
    />
  );
}

/** The way to the mentions that a newer revision left without a certain place. */
function WaitingLink({ article }: { article: OpenArticle }) {
  const { project } = useParams<{ project: string }>();
  return (
    <Link href={`/projects/${project}/stories/${article.story}/articles/${article.id}`} className={styles.waiting}>
      {plural(article.waiting, "mention")} to place
    </Link>
  );
}
