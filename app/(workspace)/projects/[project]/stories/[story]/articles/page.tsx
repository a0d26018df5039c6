import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { ArticleList } from "@/components/articles/article-list";
import { FileQueue } from "@/components/imports/file-queue";
import { PasteForm } from "@/components/imports/paste-form";
import { ButtonLink } from "@/components/ui/button";
import { AsideSection, PageFrame } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import { listArticles } from "@/lib/server/articles/queries";
import { listOutlets } from "@/lib/server/projects/outlet-queries";
import { readStory } from "../../../read-project";
import styles from "./articles.module.css";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Articles · ${(await readStory((await params).story)).title}` };
}

export default async function Articles({ params, searchParams }: Props) {
  const story = await readStory((await params).story);
  const { cursor } = await searchParams;
  const articles = await ask(listArticles, { story: story.id, limit: 100, ...(cursor ? { cursor } : {}) });
  const outlets = await ask(listOutlets, { project: story.project, limit: 200 });
  const base = `/projects/${story.project}/stories/${story.id}`;
  const names = outlets.items.map((outlet) => outlet.name);
  const adding = (
    <AsideSection>
      <SectionHead>Add articles</SectionHead>
      <PasteForm story={story.id} outlets={names} />
      <div className={styles.files}>
        <FileQueue story={story.id} />
      </div>
    </AsideSection>
  );
  return (
    <PageFrame
      {...(story.abilities.importArticles ? { aside: adding, asideLabel: "Add articles" } : {})}
      footer={`${story.counts.articles} articles · ${story.counts.mentions} mentions`}
    >
      <div className={styles.head}>
        <h1 className={styles.title}>Articles</h1>
        {story.counts.articles > 0 ? <ButtonLink href={`${base}/compare`}>Open in Compare</ButtonLink> : null}
      </div>
      <ArticleList articles={articles.items} base={base} />
      {articles.next ? (
        <p>
          <ButtonLink href={`${base}/articles?cursor=${encodeURIComponent(articles.next)}`}>Next page</ButtonLink>
        </p>
      ) : null}
    </PageFrame>
  );
}
