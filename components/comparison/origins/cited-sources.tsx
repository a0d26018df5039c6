import { Link } from "@/components/ui/link";
import type { OriginArticleAnswer, OriginsAnswer } from "@/lib/contract/origins";
import { Dot } from "../../ui/dot";
import { outletName, sayAttribution } from "./origin-words";
import styles from "./origins.module.css";

interface Props {
  readonly answer: OriginsAnswer;
  readonly byId: ReadonlyMap<string, OriginArticleAnswer>;
  readonly base: string;
}

/** Whom the articles cite: what leans on another source without being its text. */
export function CitedSources({ answer, byId, base }: Props) {
  if (answer.attributions.length === 0) return null;
  return (
    <section aria-labelledby="cited">
      <h2 id="cited" className={styles.section}>
        Cited sources
      </h2>
      <p className={styles.muted}>A single fact from another source makes no article its copy; it is listed here.</p>
      <ul className={styles.cited}>
        {answer.attributions.map(({ article: id, source, kind, words, passage }) => {
          const article = byId.get(id);
          return (
            <li key={`${id} ${source.key} ${passage?.start ?? "byline"}`}>
              <Dot colour={article?.outlet?.colour ?? ""} />{" "}
              <Link href={`${base}/articles/${id}`}>{article?.outlet ? outletName(article) : article?.title}</Link>{" "}
              {sayAttribution(kind)} {source.name}:{" "}
              <q className={styles.words} lang={article?.language ?? undefined}>
                {words}
              </q>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
