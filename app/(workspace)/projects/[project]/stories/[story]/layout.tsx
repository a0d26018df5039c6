import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { UnreadLink } from "@/components/comments/unread-link";
import { AppBar } from "@/components/projects/app-bar";
import { projectTabs, storyTabs } from "@/components/projects/project-tabs";
import { Workspace } from "@/components/ui/page-frame";
import { getUnread } from "@/lib/server/comments/queries";
import { readProject, readStory } from "../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly children: ReactNode;
}

export default async function StoryLayout({ params, children }: Props) {
  const address = await params;
  const story = await readStory(address.story);
  if (story.project !== address.project) notFound();
  const project = await readProject(story.project);
  const actor = await requireActor();
  const unread = await ask(getUnread, { project: project.id });
  const crumbs = [{ name: project.name, href: `/projects/${project.id}` }, { name: story.title }];
  const bar = (
    <AppBar
      person={actor}
      news={<UnreadLink project={project.id} person={actor.id} unread={unread} />}
      crumbs={crumbs}
      tabs={{ label: "Story", links: storyTabs(story) }}
      further={{ label: "Project", links: projectTabs(project) }}
    />
  );
  return <Workspace bar={bar}>{children}</Workspace>;
}
