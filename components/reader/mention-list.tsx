import { useMemo, useState } from "react";
import { quoteOf } from "@/lib/core/text/segments";
import { shorten } from "@/lib/core/text/shorten";
import type { ColumnArticle } from "./article-column-props";
import { aboutMention, type ColumnMention } from "./column-mention";
import styles from "./mention-list.module.css";

interface MentionListProps {
  readonly id: string;
  readonly article: ColumnArticle;
  readonly mentions: readonly ColumnMention[];
  readonly selectedMentionId: string | null;
  readonly onGo: (mentionId: string) => void;
}

/** How many mentions are listed at first, and how many more at a time. */
const PORTION = 100;
const LONGEST = 240;

/** The mentions of a column as a list in the order of the text, in portions; each leads to its words. */
export function MentionList({ id, article, mentions, selectedMentionId, onGo }: MentionListProps) {
  const [shown, setShown] = useState(PORTION);
  const sorted = useMemo(() => mentions.toSorted((a, b) => startOf(a) - startOf(b)), [mentions]);
  const left = sorted.length - shown;
  return (
    <section id={id} className={styles.panel} aria-label="Mentions in this article">
      {sorted.length === 0 ? <p className={styles.none}>Nothing is marked in this article yet.</p> : null}
      <ol className={styles.list}>
        {sorted.slice(0, shown).map((mention) => (
          <li key={mention.id}>
            <button
              type="button"
              className={styles.mention}
              aria-current={mention.id === selectedMentionId ? "true" : undefined}
              onClick={() => onGo(mention.id)}
            >
              <q className={styles.quote} lang={article.language ?? undefined} dir="auto">
                {shortQuote(article, mention)}
              </q>{" "}
              <span className={styles.about}>{aboutMention(mention)}</span>
            </button>
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <button type="button" className={styles.more} onClick={() => setShown(shown + PORTION)}>
          Show {Math.min(PORTION, left)} more of {left}
        </button>
      ) : null}
    </section>
  );
}

function startOf({ segments }: ColumnMention): number {
  return segments[0]?.start ?? 0;
}

function shortQuote({ text }: ColumnArticle, { segments }: ColumnMention): string {
  return shorten(quoteOf(text, segments), LONGEST);
}
