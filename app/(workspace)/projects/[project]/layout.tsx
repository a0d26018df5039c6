import type { ReactNode } from "react";
import { requireActor } from "@/app/actor";
import { AppBar } from "@/components/projects/app-bar";
import { ProjectShell } from "@/components/projects/project-shell";
import { projectTabs } from "@/components/projects/project-tabs";
import { readProject } from "./read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly children: ReactNode;
}

export default async function ProjectLayout({ params, children }: Props) {
  const project = await readProject((await params).project);
  const crumbs = [{ name: "Projects", href: "/projects" }, { name: project.name }];
  const bar = (
    <AppBar person={await requireActor()} crumbs={crumbs} tabs={{ label: "Project", links: projectTabs(project) }} />
  );
  return <ProjectShell bar={bar}>{children}</ProjectShell>;
}
