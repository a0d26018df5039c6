import type { ReactNode } from "react";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { UnreadLink } from "@/components/comments/unread-link";
import { AppBar } from "@/components/projects/app-bar";
import { ProjectShell } from "@/components/projects/project-shell";
import { projectTabs } from "@/components/projects/project-tabs";
import { UndoLine } from "@/components/projects/undo-line";
import { getUnread } from "@/lib/server/comments/queries";
import { readProject } from "./read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly children: ReactNode;
}

export default async function ProjectLayout({ params, children }: Props) {
  const project = await readProject((await params).project);
  const actor = await requireActor();
  const unread = await ask(getUnread, { project: project.id });
  const crumbs = [{ name: "Projects", href: "/projects" }, { name: project.name }];
  const bar = (
    <AppBar
      person={actor}
      news={<UnreadLink project={project.id} person={actor.id} unread={unread} />}
      crumbs={crumbs}
      tabs={{ label: "Project", links: projectTabs(project) }}
    />
  );
  return (
    <>
      <ProjectShell bar={bar}>{children}</ProjectShell>
      <UndoLine />
    </>
  );
}
