import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ask } from "@/app/ask";
import { ArticleEvidence } from "@/components/articles/article-evidence";
import { ArticleForm } from "@/components/articles/article-form";
import { ArticleText } from "@/components/articles/article-text";
import { ButtonLink } from "@/components/ui/button";
import { AsideSection, PageFrame } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import { getArticle } from "@/lib/server/articles/queries";
import { listOutlets } from "@/lib/server/projects/outlet-queries";
import { readStory } from "../../../../read-project";
import styles from "../articles.module.css";

interface Props {
  readonly params: Promise<{ project: string; story: string; article: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await ask(getArticle, { article: (await params).article })).title };
}

export default async function Article({ params }: Props) {
  const address = await params;
  const article = await ask(getArticle, { article: address.article });
  if (article.story !== address.story) notFound();
  const story = await readStory(article.story);
  const outlets = await ask(listOutlets, { project: story.project, limit: 200 });
  const base = `/projects/${story.project}/stories/${story.id}`;
  return (
    <PageFrame
      asideLabel="About this article"
      aside={
        <>
          <AsideSection>
            <SectionHead>About this article</SectionHead>
            <ArticleForm
              article={article}
              outlets={outlets.items.map((outlet) => outlet.name)}
              list={`${base}/articles`}
            />
          </AsideSection>
          <AsideSection>
            <ArticleEvidence article={article} />
          </AsideSection>
        </>
      }
    >
      <div className={styles.head}>
        <h1 className={styles.title} lang={article.language ?? undefined}>
          {article.title}
        </h1>
        <ButtonLink href={`${base}/compare?articles=${article.id}`}>Open in Compare</ButtonLink>
      </div>
      <ArticleText text={article.text ?? ""} blocks={article.blocks} language={article.language} />
    </PageFrame>
  );
}
