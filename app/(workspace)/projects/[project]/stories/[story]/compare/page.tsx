import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { mostColumns } from "@/components/comparison/compare-data";
import { ComparePage } from "@/components/comparison/compare-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyPlace } from "@/components/ui/empty-place";
import { PageFrame } from "@/components/ui/page-frame";
import { getColumns } from "@/lib/server/comparison/columns";
import { readOpenArticles, readStoryWork } from "@/lib/server/comparison/compare-data";
import { readProject, readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ articles?: string; claim?: string; mention?: string }>;
}

/** How many articles stand open where nobody said which. */
const openAtFirst = 3;

/** The articles that the address names, or those one had open last, or the first few. */
function columnsToOpen(all: readonly string[], asked: string | undefined, kept: readonly { article: string }[]) {
  const named = new Set((asked ?? "").split(",").filter((id) => all.includes(id)));
  if (named.size > 0) return [...named].slice(0, mostColumns);
  return kept.length > 0 ? kept.map((column) => column.article) : all.slice(0, openAtFirst);
}

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
  const { columns: kept } = await ask(getColumns, { story: story.id });
  const ids = columnsToOpen(
    articles.map((article) => article.id),
    asked.articles,
    kept,
  );
  const { open, mentions } = await readOpenArticles(actor, ids);
  return (
    <ComparePage
      key={ids.join()}
      data={{
        person: { id: actor.id, name: actor.name },
        story,
        articles,
        open,
        kept,
        mentions,
        claims,
        tags,
        at: { claim: asked.claim ?? null, mention: asked.mention ?? null },
      }}
    />
  );
}
