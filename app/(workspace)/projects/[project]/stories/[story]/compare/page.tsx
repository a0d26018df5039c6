import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { mostColumns } from "@/components/comparison/compare-data";
import { ComparePage } from "@/components/comparison/compare-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyPlace } from "@/components/ui/empty-place";
import { PageFrame } from "@/components/ui/page-frame";
import { readOpenArticles, readStoryWork } from "@/lib/server/comparison/compare-data";
import { readProject, readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ articles?: string; claim?: string; mention?: string }>;
}

/** How many articles stand open where the address names none. */
const openAtFirst = 3;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Compare · ${(await readStory((await params).story)).title}` };
}

export default async function Compare({ params, searchParams }: Props) {
  const [address, asked, actor] = await Promise.all([params, searchParams, requireActor()]);
  const story = await readStory(address.story);
  const project = await readProject(story.project);
  const { articles, claims, tags } = await readStoryWork(actor, story);
  if (articles.length === 0) {
    return (
      <PageFrame>
        <h1>Compare</h1>
        <EmptyPlace
          sentence="There is nothing to compare yet."
          action={<ButtonLink href={`/projects/${project.id}/stories/${story.id}/articles`}>Add articles</ButtonLink>}
        />
      </PageFrame>
    );
  }
  const named = (asked.articles ?? "").split(",").filter((id) => articles.some((article) => article.id === id));
  const ids = named.length > 0 ? named : articles.slice(0, openAtFirst).map((article) => article.id);
  const { open, mentions } = await readOpenArticles(actor, ids.slice(0, mostColumns));
  return (
    <ComparePage
      key={ids.join()}
      data={{
        person: { id: actor.id, name: actor.name },
        story,
        articles,
        open,
        mentions,
        claims,
        tags,
        at: { claim: asked.claim ?? null, mention: asked.mention ?? null },
      }}
    />
  );
}
