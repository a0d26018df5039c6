import type { Metadata } from "next";
import { headers } from "next/headers";
import { requireActor } from "@/app/actor";
import { PrintPage } from "@/components/comparison/print/print-page";
import { runningTitle } from "@/components/comparison/print/running-title";
import { readOpenArticles, readStoryWork } from "@/lib/server/comparison/compare-data";
import { readProject, readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ articles?: string }>;
}

/** The most articles of one print: more would be a book, and the exports have them all. */
const mostPrinted = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Print · ${(await readStory((await params).story)).title}` };
}

export default async function Print({ params, searchParams }: Props) {
  const [address, asked, actor, head] = await Promise.all([params, searchParams, requireActor(), headers()]);
  const story = await readStory(address.story);
  const project = await readProject(story.project);
  const { articles, claims, tags } = await readStoryWork(actor, story);
  const all = articles.map(({ id }) => id);
  const named = new Set((asked.articles ?? "").split(",").filter((id) => all.includes(id)));
  const ids = named.size > 0 ? [...named] : all;
  const { open, mentions } = await readOpenArticles(actor, ids.slice(0, mostPrinted));
  const at = new Date().toISOString();
  return (
    <>
      <style nonce={head.get("x-nonce") ?? ""}>{runningTitle(`${project.name}: ${story.title}`, at)}</style>
      <PrintPage
        project={project.name}
        story={story}
        articles={open}
        mentions={mentions}
        claims={claims}
        tags={tags}
        at={at}
      />
    </>
  );
}
