"use client";

import { memo, useCallback, useId, useMemo, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { loadLater } from "../ui/load-later";
import styles from "./article-column.module.css";
import type { ArticleColumnProps } from "./article-column-props";
import { ColumnHeader } from "./column-header";
import type { ColumnMention } from "./column-mention";
import { FirstText } from "./first-text";
import { MarginNumbers } from "./margin-numbers";
import minimapStyles from "./minimap.module.css";
import type { PlacedNumber } from "./place-numbers";
import { useReader } from "./use-reader";

const none: readonly string[] = [];
const MentionList = loadLater(() => import("./mention-list").then((module) => module.MentionList));

/**
 * One article to read and mark, with its own scroll. Mentions, light and selection change without mounting the text
 * again; pass arrays that keep their identity while they do not change.
 */
export const ArticleColumn = memo(function ArticleColumn(props: ArticleColumnProps) {
  const { article, mentions, litIds = none, selectedClaimId = null, selectedMentionId = null, held = null } = props;
  const [titleId, listId] = [useId(), useId()];
  const isMounted = useHydrated();
  const [numbers, setNumbers] = useState<readonly PlacedNumber[]>([]);
  const [isListed, setListed] = useState(false);
  const light = useMemo(
    () => ({ ids: litIds, claimId: selectedClaimId, mentionId: selectedMentionId }),
    [litIds, selectedClaimId, selectedMentionId],
  );
  const { scroller, surface, host, strip, hover, pickNumber, goTo } = useReader({ props, light, held, setNumbers });
  const list = useCallback(() => setListed((before) => !before), []);
  const claims = useMemo(() => countClaims(mentions), [mentions]);

  return (
    <article className={styles.column} aria-labelledby={props.hasHeader === false ? undefined : titleId}>
      {props.hasHeader === false ? null : (
        <ColumnHeader
          id={titleId}
          title={article.title}
          outlet={article.outlet}
          publishedAt={article.publishedAt}
          language={article.language}
          claims={claims}
          mentions={mentions.length}
          listId={listId}
          isListed={isListed}
          onList={list}
        >
          {props.actions}
        </ColumnHeader>
      )}
      {isListed ? (
        <MentionList
          id={listId}
          article={article}
          mentions={mentions}
          selectedMentionId={selectedMentionId}
          onGo={goTo}
        />
      ) : null}
      <div className={styles.body}>
        <div ref={scroller} className={styles.scroller}>
          <div ref={surface} className={styles.surface}>
            <div ref={host} />
            {isMounted ? null : <FirstText article={article} />}
            <MarginNumbers numbers={numbers} selectedClaimId={selectedClaimId} onHover={hover} onPick={pickNumber} />
          </div>
        </div>
        <div ref={strip} className={minimapStyles.strip} aria-hidden="true" />
      </div>
    </article>
  );
});

function countClaims(mentions: readonly ColumnMention[]): number {
  const claims = new Set<string>();
  for (const { numbers } of mentions) {
    for (const { claimId } of numbers) claims.add(claimId);
  }
  return claims.size;
}
