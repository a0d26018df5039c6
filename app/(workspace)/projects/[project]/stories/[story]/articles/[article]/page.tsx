import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { ArticlePage } from "@/components/articles/article-page";
import { ArticleDiscussions } from "@/components/comments/article-discussions";
import { WaitingList } from "@/components/imports/waiting/waiting-list";
import { getArticle, listArticles } from "@/lib/server/articles/queries";
import { listWaitingMentions } from "@/lib/server/imports/waiting-mentions";
import { listOutlets } from "@/lib/server/projects/outlet-queries";
import { readStory } from "../../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string; article: string }>;
}

const readArticle = cache((article: string) => ask(getArticle, { article }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readArticle((await params).article)).title };
}

export default async function Article({ params }: Props) {
  const address = await params;
  const article = await readArticle(address.article);
  if (article.story !== address.story) notFound();
  const story = await readStory(article.story);
  const [actor, articles, outlets, waiting] = await Promise.all([
    requireActor(),
    ask(listArticles, { story: story.id, limit: 200 }),
    ask(listOutlets, { project: story.project, limit: 200 }),
    article.waiting > 0 ? ask(listWaitingMentions, { article: article.id, limit: 20 }) : null,
  ]);
  return (
    <ArticlePage
      article={article}
      articles={articles.items}
      waiting={waiting ? <WaitingList items={waiting.items} total={waiting.total} article={article} /> : null}
      discussed={
        <ArticleDiscussions
          key={article.id}
          person={actor.id}
          project={story.project}
          article={article.id}
          mayComment={story.abilities.mark}
        />
      }
      outlets={outlets.items.map(({ name }) => name)}
      base={`/projects/${story.project}/stories/${story.id}`}
    />
  );
}
