import Link from "next/link";
import { Dot } from "@/components/ui/dot";
import { EmptyPlace } from "@/components/ui/empty-place";
import type { ArticleSummary } from "@/lib/contract/articles";
import styles from "./article-list.module.css";
import { dayOf, languageName } from "./article-words";

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly base: string;
}

/** The story's articles in the order they were added. */
export function ArticleList({ articles, base }: Props) {
  if (articles.length === 0) {
    return <EmptyPlace sentence="No articles yet. Paste a text or choose files, and they will be listed here." />;
  }
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.id} className={styles.row}>
          <div>
            <Link href={`${base}/articles/${article.id}`} className={styles.title} lang={article.language ?? undefined}>
              {article.title}
            </Link>
            <p className={styles.sub}>
              <Dot colour={article.outlet?.colour ?? ""} /> {article.outlet?.name ?? "outlet unknown"} ·{" "}
              {dayOf(article.publishedAt)} · {languageName(article.language)}
            </p>
          </div>
          <dl className={styles.figures}>
            <Figure name="characters" value={article.counts.characters} />
            <Figure name="mentions" value={article.counts.mentions} />
            <Figure name="claims" value={article.counts.claims} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString("en-GB")}</dd>
    </div>
  );
}
