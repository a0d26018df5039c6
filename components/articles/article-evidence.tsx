import { formatClock, formatDay } from "../ui/format-time";
import { SectionHead } from "../ui/section-head";
import styles from "./article-evidence.module.css";
import type { KnownArticle } from "./article-fields";
import { sayNumber, saySize } from "./article-words";
import { Fetched } from "./fetched";

const kinds: Readonly<Record<string, string>> = {
  "text/html": "HTML",
  "text/markdown": "Markdown",
  "text/plain": "plain text",
  "application/pdf": "PDF",
  "application/rtf": "RTF",
  "application/epub+zip": "EPUB",
  "application/vnd.oasis.opendocument.text": "OpenDocument",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
  "multipart/related": "web archive",
};

/** What proves the text: its revision, both hashes, and the raw source as it came. */
export function ArticleEvidence({ article, characters }: { article: KnownArticle; characters: number }) {
  const source = [
    kinds[article.rawMediaType] ?? article.rawMediaType,
    saySize(article.rawSize),
    ...(article.encoding === "binary" ? [] : [article.encoding.toUpperCase()]),
  ];
  return (
    <>
      <SectionHead>Evidence</SectionHead>
      <dl className={styles.list}>
        <dt>Raw source</dt>
        <dd>
          {nameOf(article)}, kept as it came
          <small>
            {source.join(" · ")} · added {formatDay(article.createdAt)}, {formatClock(article.createdAt)} UTC
          </small>
          {article.fetched ? <Fetched fetched={article.fetched} /> : null}
          <Hash value={article.rawHash} />
          <a href={`/api/v1/articles/${article.id}/source`} download className={styles.download}>
            Download the raw source
          </a>
        </dd>
        <dt>Revision {article.revision}</dt>
        <dd>
          {sayNumber(characters)} characters of text
          <Hash value={article.textHash} />
        </dd>
      </dl>
    </>
  );
}

function nameOf({ fileName, fetched }: KnownArticle): string {
  return fileName ?? (fetched ? "A page of the web" : "Pasted");
}

function Hash({ value }: { value: string }) {
  return (
    <details className={styles.hash}>
      <summary>SHA-256 {value.slice(0, 12)}…</summary>
      <code>{value}</code>
    </details>
  );
}
