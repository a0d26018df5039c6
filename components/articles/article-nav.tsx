import { Link } from "@/components/ui/link";
import type { ArticleSummary } from "@/lib/contract/articles";
import { Dot } from "../ui/dot";
import styles from "./article-nav.module.css";
import { sayPublished } from "./article-words";

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly current: string;
  /** The address of the story. */
  readonly base: string;
}

/** The story's articles beside the one that is open. */
export function ArticleNav({ articles, current, base }: Props) {
  return (
    <nav aria-label="Articles of this story" className={styles.nav}>
      <ul>
        {articles.map(({ id, title, outlet, publishedAt, language }) => (
          <li key={id}>
            <Link
              href={`${base}/articles/${id}`}
              className={styles.item}
              aria-current={id === current ? "page" : undefined}
            >
              <span className={styles.title} lang={language ?? undefined}>
                {title}
              </span>
              <span className={styles.about}>
                <Dot colour={outlet?.colour ?? ""} /> {outlet?.name ?? "no outlet yet"} · {sayPublished(publishedAt)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
