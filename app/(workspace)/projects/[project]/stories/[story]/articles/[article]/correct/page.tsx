import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ask } from "@/app/ask";
import { CorrectionPage } from "@/components/imports/correction/correction-page";
import { getArticle } from "@/lib/server/articles/queries";
import { listMentions } from "@/lib/server/mentions/queries";

interface Props {
  readonly params: Promise<{ project: string; story: string; article: string }>;
}

const readArticle = cache((article: string) => ask(getArticle, { article }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Correct · ${(await readArticle((await params).article)).title}` };
}

export default async function Correct({ params }: Props) {
  const address = await params;
  const article = await readArticle(address.article);
  if (article.story !== address.story || !article.abilities.change) notFound();
  const { items, next } = await ask(listMentions, { article: article.id, limit: 2000 });
  const standing = items.filter(({ revision }) => revision === article.revision);
  return (
    <CorrectionPage
      key={`${article.id} ${article.revision}`}
      article={article}
      mentions={next === null ? standing.map(({ id, segments, quote }) => ({ id, segments, quote })) : null}
      base={`/projects/${address.project}/stories/${article.story}`}
    />
  );
}
