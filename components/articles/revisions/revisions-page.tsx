import { Link } from "@/components/ui/link";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { RevisionAnswer } from "@/lib/contract/revisions";
import { AsideSection, PageFrame } from "../../ui/page-frame";
import { SectionHead } from "../../ui/section-head";
import { ChangedLines } from "./changed-lines";
import { ReadAgain } from "./read-again";
import { RevisionList } from "./revision-list";
import styles from "./revisions-page.module.css";

interface ShownRevision {
  readonly number: number;
  readonly text: string;
}

interface Props {
  readonly article: Pick<ArticleAnswer, "id" | "title" | "version" | "revision" | "language" | "url" | "abilities">;
  readonly revisions: readonly RevisionAnswer[];
  /** The revision before; null where the article has one only. */
  readonly old: ShownRevision | null;
  readonly now: ShownRevision;
  /** The address of the story. */
  readonly base: string;
}

/** Every revision of an article, and what one of them changed. */
export function RevisionsPage({ article, revisions, old, now, base }: Props) {
  const { change } = article.abilities;
  const aside = (
    <>
      <AsideSection>
        <SectionHead>Revisions</SectionHead>
        <RevisionList
          article={article}
          revisions={revisions}
          shown={{ old: old?.number ?? now.number, now: now.number }}
          canChange={change}
        />
      </AsideSection>
      {change ? (
        <AsideSection>
          <SectionHead>Read it again</SectionHead>
          <ReadAgain article={article} />
        </AsideSection>
      ) : null}
    </>
  );
  return (
    <PageFrame aside={aside} asideLabel="Revisions" footer="A revision never changes; a correction makes a new one">
      <p className={styles.way}>
        <Link href={`${base}/articles/${article.id}`}>{article.title}</Link>
      </p>
      <h1 className={styles.title}>
        {old ? `What revision ${now.number} changed in revision ${old.number}` : `Revision ${now.number}`}
      </h1>
      {old && old.text === now.text ? (
        <p className={styles.same}>The words are the same.</p>
      ) : (
        <ChangedLines before={old?.text ?? now.text} after={now.text} language={article.language} />
      )}
    </PageFrame>
  );
}
