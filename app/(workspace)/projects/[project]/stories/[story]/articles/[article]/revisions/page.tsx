import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ask } from "@/app/ask";
import { RevisionsPage } from "@/components/articles/revisions/revisions-page";
import { getArticle } from "@/lib/server/articles/queries";
import { getRevision, listRevisions } from "@/lib/server/articles/revision-queries";
import { readStory } from "../../../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string; article: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "Revisions" };

/** The number of a revision that there is; else the one to show instead. */
function numberOf(value: string | string[] | undefined, newest: number, instead: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= newest ? number : instead;
}

export default async function Revisions({ params, searchParams }: Props) {
  const address = await params;
  const asked = await searchParams;
  const article = await ask(getArticle, { article: address.article });
  if (article.story !== address.story) notFound();
  const story = await readStory(article.story);
  const now = numberOf(asked.new, article.revision, article.revision);
  const old = numberOf(asked.old, article.revision, now - 1);
  const read = (revision: number) => ask(getRevision, { article: article.id, revision });
  const [revisions, newer, older] = await Promise.all([
    ask(listRevisions, { article: article.id, limit: 200 }),
    read(now),
    old >= 1 && old !== now ? read(old) : null,
  ]);
  return (
    <RevisionsPage
      article={article}
      revisions={revisions.items}
      old={older}
      now={newer}
      base={`/projects/${story.project}/stories/${story.id}`}
    />
  );
}
