import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { ArticleAnswer, ArticleSummary } from "@/lib/contract/articles";
import { ButtonLink } from "../ui/button";
import { AsideSection, PageFrame } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import { ArticleDetails } from "./article-details";
import { ArticleEvidence } from "./article-evidence";
import { ArticleNav } from "./article-nav";
import styles from "./article-page.module.css";
import { CleanedText } from "./cleaned-text";
import { DeleteArticle } from "./delete-article";
import { RevisionLinks } from "./revisions/revision-links";

interface Props {
  readonly article: ArticleAnswer;
  readonly articles: readonly ArticleSummary[];
  readonly outlets: readonly string[];
  /** What stands above the text: the mentions that wait to be placed in it. */
  readonly waiting: ReactNode;
  /** What people say about it. */
  readonly discussed: ReactNode;
  /** The address of the story. */
  readonly base: string;
}

/** One article: its cleaned text, what is known of it with where that was found, and what proves it. */
export function ArticlePage({ article: read, articles, outlets, waiting, discussed, base }: Props) {
  const { text, blocks: _, removed: __, ...article } = read;
  const about = (
    <>
      <AsideSection>
        <SectionHead aside="found in">About this article</SectionHead>
        <ArticleDetails key={article.id} article={article} outlets={outlets} />
      </AsideSection>
      <AsideSection>
        <ArticleEvidence article={article} characters={text?.length ?? 0} />
      </AsideSection>
      <AsideSection>
        <RevisionLinks article={article} base={base} />
      </AsideSection>
      {discussed}
      {article.abilities.change ? (
        <AsideSection>
          <DeleteArticle article={article} list={`${base}/articles`} />
        </AsideSection>
      ) : null}
    </>
  );
  return (
    <PageFrame
      kind="flow"
      aside={about}
      asideLabel="About this article"
      footer={`Revision ${article.revision}: it never changes; what is restored or left out makes a new one`}
    >
      <div className={styles.frame}>
        <div className={styles.tools}>
          <Link href={`${base}/articles`} className={styles.back}>
            Articles
          </Link>
          <span aria-hidden="true">/</span>
          <h1 className={styles.name} lang={article.language ?? undefined}>
            {article.title}
          </h1>
          <Neighbours articles={articles} current={article.id} base={base} />
        </div>
        <ArticleNav articles={articles} current={article.id} base={base} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section aria-label="Text of the article" tabIndex={0} className={styles.document}>
          {waiting}
          <CleanedText article={read} />
        </section>
      </div>
    </PageFrame>
  );
}

function Neighbours({ articles, current, base }: Pick<Props, "articles" | "base"> & { current: string }) {
  const at = articles.findIndex(({ id }) => id === current);
  const [before, after] = [at > 0 ? articles[at - 1] : undefined, articles[at + 1]];
  return (
    <div className={styles.ways}>
      {before ? <ButtonLink href={`${base}/articles/${before.id}`}>Previous</ButtonLink> : null}
      {after ? <ButtonLink href={`${base}/articles/${after.id}`}>Next</ButtonLink> : null}
      <ButtonLink href={`${base}/print?articles=${current}`} target="_blank">
        Print
      </ButtonLink>
      <ButtonLink variant="primary" href={`${base}/compare?articles=${current}`}>
        Open in Compare
      </ButtonLink>
    </div>
  );
}
