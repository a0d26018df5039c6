import type { KnownArticle } from "@/components/articles/article-fields";
import { SectionHead } from "@/components/ui/section-head";
import { AddedEntry, summarise } from "./added-entry";
import styles from "./job-list.module.css";

interface Props {
  readonly articles: readonly KnownArticle[];
  readonly outlets: readonly string[];
  readonly onSettled: () => void;
}

/** The articles that were pasted in this page, to check and correct. */
export function PastedList({ articles, outlets, onSettled }: Props) {
  if (articles.length === 0) return null;
  return (
    <section aria-label="Pasted" className={styles.job}>
      <SectionHead>Pasted</SectionHead>
      <ul>
        {articles.map((article) => (
          <li key={article.id} className={styles.entry}>
            <AddedEntry
              article={summarise(article)}
              outlets={outlets}
              load={() => Promise.resolve(article)}
              onSettled={onSettled}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
