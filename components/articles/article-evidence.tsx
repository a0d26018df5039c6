import { SectionHead } from "@/components/ui/section-head";
import type { ArticleAnswer } from "@/lib/contract/articles";
import styles from "./article-evidence.module.css";

/** What proves the text: its revision, both hashes, and the raw source as it came. */
export function ArticleEvidence({ article }: { article: ArticleAnswer }) {
  const characters = article.text?.length ?? 0;
  return (
    <>
      <SectionHead>Evidence</SectionHead>
      <dl className={styles.list}>
        <dt>Text</dt>
        <dd>
          revision {article.revision} · {characters.toLocaleString("en-GB")} characters
          <code>{article.textHash}</code>
        </dd>
        <dt>Raw source</dt>
        <dd>
          {article.fileName ?? "pasted"} · {article.rawMediaType} · {article.encoding} ·{" "}
          {article.rawSize.toLocaleString("en-GB")} bytes
          <code>{article.rawHash}</code>
        </dd>
      </dl>
      <p>
        <a href={`/api/v1/articles/${article.id}/source`} download>
          Download the raw source
        </a>
      </p>
    </>
  );
}
