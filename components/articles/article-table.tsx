import { Suspense } from "react";
import { Link } from "@/components/ui/link";
import type { ArticleSummary } from "@/lib/contract/articles";
import { Dot } from "../ui/dot";
import { EmptyPlace } from "../ui/empty-place";
import { Flag } from "../ui/flag";
import { plural } from "../ui/plural";
import styles from "./article-table.module.css";
import { sayLanguage, sayNumber, sayPublished } from "./article-words";

interface Props {
  readonly articles: readonly ArticleSummary[];
  /** The address of the story. */
  readonly base: string;
  /** Whether one may add articles here. */
  readonly canAdd: boolean;
  /** For each article that is nearly the text of one added before, that one: found while the list is already read. */
  readonly nearCopies?: Promise<ReadonlyMap<string, string>>;
}

type RowProps = Pick<Props, "base" | "nearCopies"> & { article: ArticleSummary; all: readonly ArticleSummary[] };

/** The story's articles in the order they were added. */
export function ArticleTable({ articles, base, canAdd, nearCopies }: Props) {
  if (articles.length === 0) {
    const sentence = canAdd ? "No articles yet. Paste a text or choose files to add the first." : "No articles yet.";
    return <EmptyPlace sentence={sentence} />;
  }
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">The articles of this story in the order they were added</caption>
      <thead>
        <tr>
          <th scope="col">article</th>
          <th scope="col">published</th>
          <th scope="col">language</th>
          <th scope="col" className={styles.number}>
            characters
          </th>
          <th scope="col" className={styles.number}>
            mentions
          </th>
          <th scope="col" className={styles.number}>
            claims
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            base={base}
            all={articles}
            {...(nearCopies ? { nearCopies } : {})}
          />
        ))}
      </tbody>
    </table>
  );
}

function ArticleRow({ article, base, all, nearCopies }: RowProps) {
  const { counts, language } = article;
  return (
    <tr>
      <th scope="row" className={styles.article}>
        <p className={styles.outlet}>
          <Dot colour={article.outlet?.colour ?? ""} /> {article.outlet?.name ?? "no outlet yet"}
        </p>
        <Link href={`${base}/articles/${article.id}`} className={styles.title} lang={language ?? undefined}>
          {article.title}
        </Link>
        <SameText article={article} all={all} />
        {nearCopies && article.sameTextAs === null ? (
          <Suspense fallback={null}>
            <NearlySameText article={article} all={all} nearCopies={nearCopies} />
          </Suspense>
        ) : null}
        {counts.removed > 0 ? <p className={styles.leftOut}>{plural(counts.removed, "passage")} left out</p> : null}
        {counts.waiting > 0 ? (
          <p className={styles.same}>
            <Flag tone="updated">{plural(counts.waiting, "mention")} to place</Flag>
          </p>
        ) : null}
      </th>
      <td data-label="published">{sayPublished(article.publishedAt)}</td>
      <td data-label="language">{sayLanguage(language)}</td>
      <td data-label="characters" className={styles.number}>
        {sayNumber(counts.characters)}
      </td>
      <td data-label="mentions" className={styles.number}>
        {sayNumber(counts.mentions)}
      </td>
      <td data-label="claims" className={styles.number}>
        {sayNumber(counts.claims)}
      </td>
    </tr>
  );
}

function SameText({ article, all }: { article: ArticleSummary; all: readonly ArticleSummary[] }) {
  if (article.sameTextAs === null) return null;
  const first = all.find(({ id }) => id === article.sameTextAs);
  return (
    <p className={styles.same}>
      <Flag tone="updated">same text as {first ? `“${first.title}”, added before` : "an article added before"}</Flag>
    </p>
  );
}

async function NearlySameText({
  article,
  all,
  nearCopies,
}: Omit<RowProps, "base" | "nearCopies"> & { nearCopies: Promise<ReadonlyMap<string, string>> }) {
  const of = (await nearCopies).get(article.id);
  if (of === undefined) return null;
  const first = all.find(({ id }) => id === of);
  return (
    <p className={styles.same}>
      <Flag tone="updated">nearly the same text as {first ? nameOf(first) : "an article added before"}</Flag>
    </p>
  );
}

/** Copies often have one title: the outlet tells them apart. */
function nameOf({ title, outlet }: ArticleSummary): string {
  return outlet ? `“${title}”, ${outlet.name}` : `“${title}”`;
}
