import { Link } from "@/components/ui/link";
import type { OriginArticleAnswer, OriginsAnswer } from "@/lib/contract/origins";
import { sayPublished } from "../../articles/article-words";
import { Dot } from "../../ui/dot";
import { plural } from "../../ui/plural";
import { outletName, sayOrigin, sayReason } from "./origin-words";
import styles from "./origins.module.css";

interface Props {
  readonly answer: OriginsAnswer;
  readonly byId: ReadonlyMap<string, OriginArticleAnswer>;
  readonly base: string;
}

/** Every origin with its articles and why each belongs to it. */
export function OriginList({ answer, byId, base }: Props) {
  return (
    <ol className={styles.origins} aria-label="Origins">
      {answer.origins.map((origin) => (
        <li key={origin.key} className={styles.origin}>
          <div className={styles.originHead}>
            <h2 className={styles.source}>{sayOrigin(origin, byId)}</h2>
            <p className={styles.muted}>{plural(origin.articles.length, "article")}</p>
          </div>
          <ul className={styles.members}>
            {origin.articles.map((member) => (
              <li key={member.article}>
                <ArticleName article={byId.get(member.article)} base={base} />
                <p className={styles.reason}>{sayReason(member, origin, answer, byId)}</p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** An article by its outlet, date and title, which leads to it. */
export function ArticleName({ article, base }: { article: OriginArticleAnswer | undefined; base: string }) {
  if (!article) return null;
  return (
    <>
      <p className={styles.outlet}>
        <Dot colour={article.outlet?.colour ?? ""} /> {outletName(article)} · {sayPublished(article.publishedAt)}
      </p>
      <Link href={`${base}/articles/${article.id}`} className={styles.title} lang={article.language ?? undefined}>
        {article.title}
      </Link>
    </>
  );
}
