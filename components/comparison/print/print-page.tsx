import { PageFrame } from "@/components/ui/page-frame";
import { plural } from "@/components/ui/plural";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { Note } from "@/lib/contract/note";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { collectEndNotes, type EndNotes } from "@/lib/core/comparison/print/end-notes";
import { sayLanguage, sayPublished } from "../../articles/article-words";
import { formatClock, formatDay } from "../../ui/format-time";
import { hueStyle } from "../../ui/hue-style";
import type { OpenArticle } from "../compare-data";
import styles from "./print.module.css";
import { PrintButton } from "./print-button";
import { PrintedNotes } from "./printed-notes";
import { PrintedText } from "./printed-text";

interface Props {
  readonly project: string;
  readonly story: StoryAnswer;
  readonly articles: readonly OpenArticle[];
  readonly mentions: readonly MentionAnswer[];
  readonly claims: readonly ClaimAnswer[];
  readonly tags: readonly TagAnswer[];
  /** The moment it was taken from the database. */
  readonly at: string;
}

/** Articles as they go on paper: whole, their mentions numbered, and what the numbers stand for behind them. */
export function PrintPage({ project, story, articles, mentions, claims, tags, at }: Props) {
  const ofArticle = (article: OpenArticle) =>
    mentions.filter((one) => one.article === article.id && one.revision === article.revision);
  const printed = articles.map((article) => ({ ...article, mentions: ofArticle(article) }));
  const notes = collectEndNotes(printed, claims, (id) => claims.find((claim) => claim.id === id)?.numbers[story.id]);
  const names = new Map(articles.map((article) => [article.id, article.outlet?.name ?? article.title]));
  const used = new Set(printed.flatMap((article) => article.mentions.flatMap((mention) => mention.tags)));
  return (
    <PageFrame
      tools={
        <>
          <PrintButton />
          <span>
            {plural(articles.length, "article")}, {plural(notes.claims.length, "claim")} and{" "}
            {plural(notes.notes.length, "note")} as they will stand on paper
          </span>
        </>
      }
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <p>{project}</p>
          <h1>{story.title}</h1>
          <p>
            As of {formatDay(at)}, {formatClock(at)} UTC
          </p>
          <Legend tags={tags.filter((tag) => used.has(tag.id))} />
        </header>
        {printed.map((article) => (
          <PrintedArticle key={article.id} article={article} notes={notes} tags={tags} />
        ))}
        <PrintedNotes notes={notes} outletOf={(article) => names.get(article) ?? ""} />
      </div>
    </PageFrame>
  );
}

interface ArticleProps {
  readonly article: OpenArticle & { readonly mentions: readonly MentionAnswer[] };
  readonly notes: EndNotes<Note>;
  readonly tags: readonly TagAnswer[];
}

function PrintedArticle({ article, notes, tags }: ArticleProps) {
  const { title, outlet, publishedAt, byline, language, url, revision, fetched, createdAt, textHash } = article;
  const about = [outlet?.name, byline, sayPublished(publishedAt), sayLanguage(language)].filter(Boolean);
  const retrieved = fetched?.at ?? createdAt;
  return (
    <article className={styles.article}>
      <h2 lang={language ?? undefined}>{title}</h2>
      <p className={styles.about}>{about.join(" · ")}</p>
      {url ? <p className={styles.address}>{url}</p> : null}
      <p className={styles.about}>
        {fetched ? "Retrieved" : "Added"} {formatDay(retrieved)} · revision {revision} · SHA-256 {textHash.slice(0, 16)}
        …{article.waiting > 0 ? ` · ${plural(article.waiting, "mention")} of older revisions not shown` : ""}
      </p>
      <PrintedText
        text={article.text}
        blocks={article.blocks}
        language={language}
        mentions={article.mentions}
        labels={notes.labels}
        targets={notes.targets}
        colours={new Map(tags.map((tag) => [tag.id, tag.colour]))}
      />
    </article>
  );
}

function Legend({ tags }: { tags: readonly TagAnswer[] }) {
  return (
    <p className={styles.legend}>
      {tags.map((tag) => (
        <mark key={tag.id} className={styles.mention} style={hueStyle(tag.colour)}>
          {tag.name}
        </mark>
      ))}
      <span>Numbers name claims, letters notes, numbers in brackets links; dotted: linked to no claim.</span>
    </p>
  );
}
