import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requireActor } from "@/app/actor";
import { AppBar } from "@/components/projects/app-bar";
import { projectTabs, storyTabs } from "@/components/projects/project-tabs";
import { Workspace } from "@/components/ui/page-frame";
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
  const crumbs = [{ name: project.name, href: `/projects/${project.id}` }, { name: story.title }];
  const bar = (
    <AppBar
      person={await requireActor()}
      crumbs={crumbs}
      tabs={{ label: "Story", links: storyTabs(story) }}
      further={{ label: "Project", links: projectTabs(project) }}
    />
  );
  return <Workspace bar={bar}>{children}</Workspace>;
}
