import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { parseDiscussionView } from "@/components/comments/discussion-view";
import { DiscussionsPage } from "@/components/comments/discussions-page";
import { listDiscussions } from "@/lib/server/comments/queries";
import { readProject } from "../read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Discussions · ${(await readProject((await params).project)).name}` };
}

export default async function ProjectDiscussions({ params, searchParams }: Props) {
  const { project: id } = await params;
  const view = parseDiscussionView(await searchParams);
  const { state, only, cursor } = view;
  const [project, actor, { items, next }] = await Promise.all([
    readProject(id),
    requireActor(),
    ask(listDiscussions, { project: id, state, only: only ?? undefined, cursor: cursor ?? undefined }),
  ]);
  return (
    <DiscussionsPage person={actor.id} project={id} name={project.name} view={view} discussions={items} next={next} />
  );
}
