import { Link } from "@/components/ui/link";
import type { RevisionAnswer } from "@/lib/contract/revisions";
import { formatClock, formatDay } from "../../ui/format-time";
import { GoBack } from "./go-back";
import styles from "./revision-list.module.css";
import { sayChange } from "./revision-words";

interface Props {
  readonly article: { readonly id: string; readonly version: number; readonly revision: number };
  readonly revisions: readonly RevisionAnswer[];
  /** The two that are compared. */
  readonly shown: { readonly old: number; readonly now: number };
  readonly canChange: boolean;
}

/** The article's revisions, newest first: what made each, who, when and why; each opens what it changed. */
export function RevisionList({ article, revisions, shown, canChange }: Props) {
  return (
    <ol className={styles.list} reversed>
      {revisions.map(({ number, change, reason, author, createdAt, textHash }) => (
        <li key={number} className={styles.item} aria-current={number === shown.now ? "true" : undefined}>
          <Link href={`?old=${Math.max(1, number - 1)}&new=${number}`} className={styles.name}>
            Revision {number}
          </Link>
          <span>{sayChange(change)}</span>
          {reason ? <q className={styles.reason}>{reason}</q> : null}
          <small>
            {author ? `${author.name} · ` : ""}
            {formatDay(createdAt)}, {formatClock(createdAt)} UTC · SHA-256 <code>{textHash.slice(0, 12)}…</code>
          </small>
          {canChange && number !== article.revision ? <GoBack article={article} number={number} /> : null}
        </li>
      ))}
    </ol>
  );
}
