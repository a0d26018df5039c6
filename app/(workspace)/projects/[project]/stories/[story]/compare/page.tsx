import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { mostColumns } from "@/components/comparison/compare-data";
import { ComparePage } from "@/components/comparison/compare-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyPlace } from "@/components/ui/empty-place";
import { PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { packMentions } from "@/lib/client/compare/packed-mentions";
import { columnsToOpen } from "@/lib/core/comparison/columns-to-open";
import { packRows } from "@/lib/core/comparison/packed-rows";
import { getColumns } from "@/lib/server/comparison/columns";
import { readOpenArticles, readStoryWork } from "@/lib/server/comparison/compare-data";
import { type LinkTarget, readLink } from "@/lib/server/comparison/read-link";
import { getPosition } from "@/lib/server/live/queries";
import { readProject, readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<LinkTarget>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Compare · ${(await readStory((await params).story)).title}` };
}

export default async function Compare({ params, searchParams }: Props) {
  const [address, asked, actor] = await Promise.all([params, searchParams, requireActor()]);
  const story = await readStory(address.story);
  const project = await readProject(story.project);
  // Before the rest: whoever follows from there misses nothing.
  const { position } = await ask(getPosition, { project: project.id });
  const { articles, claims, tags } = await readStoryWork(actor, story);
  if (articles.length === 0) {
    return (
      <PageFrame>
        <PageHead title="Compare" />
        <EmptyPlace
          sentence="There is nothing to compare yet."
          action={<ButtonLink href={`/projects/${project.id}/stories/${story.id}/articles`}>Add articles</ButtonLink>}
        />
      </PageFrame>
    );
  }
  const [link, { columns: kept }] = await Promise.all([
    readLink(actor, asked, { articles, claims }),
    ask(getColumns, { story: story.id }),
  ]);
  const known = { all: articles.map((article) => article.id), kept: kept.map((column) => column.article) };
  const ids = columnsToOpen({ ...link, ...known }, mostColumns);
  const { open, mentions } = await readOpenArticles(actor, ids);
  return (
    <ComparePage
      key={[...ids, link.claim, link.mention].join()}
      data={{
        person: { id: actor.id, name: actor.name, email: actor.email },
        story,
        articles,
        open,
        kept,
        mentions: packMentions(mentions, open),
        claims: packRows(claims),
        tags,
        position,
        at: { claim: link.claim, mention: link.mention },
        missing: link.missing,
      }}
    />
  );
}
