import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { parseDiscussionView } from "@/components/comments/discussion-view";
import { DiscussionsPage } from "@/components/comments/discussions-page";
import { listDiscussions } from "@/lib/server/comments/queries";
import { readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Discussions · ${(await readStory((await params).story)).title}` };
}

export default async function StoryDiscussions({ params, searchParams }: Props) {
  const { project, story } = await params;
  const view = parseDiscussionView(await searchParams);
  const { state, only, cursor } = view;
  const [{ title }, actor, { items, next }] = await Promise.all([
    readStory(story),
    requireActor(),
    ask(listDiscussions, { project, story, state, only: only ?? undefined, cursor: cursor ?? undefined }),
  ]);
  return (
    <DiscussionsPage person={actor.id} project={project} name={title} view={view} discussions={items} next={next} />
  );
}
