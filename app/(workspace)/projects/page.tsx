import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { AppBar } from "@/components/projects/app-bar";
import { NewProjectForm } from "@/components/projects/new-project-form";
import { ProjectList } from "@/components/projects/project-list";
import { EmptyPlace } from "@/components/ui/empty-place";
import { MoreLink } from "@/components/ui/more-link";
import { AsideSection, PageFrame, Workspace } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { plural } from "@/components/ui/plural";
import { SectionHead } from "@/components/ui/section-head";
import { listProjects } from "@/lib/server/projects/project-queries";

export const metadata: Metadata = { title: "Projects" };

export default async function ProjectsPage({ searchParams }: { searchParams: Promise<{ cursor?: string }> }) {
  const { cursor } = await searchParams;
  const { items, next } = await ask(listProjects, { limit: 50, cursor });
  const aside = (
    <AsideSection>
      <SectionHead>New project</SectionHead>
      <NewProjectForm />
    </AsideSection>
  );
  return (
    <Workspace bar={<AppBar person={await requireActor()} crumbs={[{ name: "Projects" }]} />}>
      <PageFrame aside={aside} asideLabel="New project" footer={<span>{plural(items.length, "project")}</span>}>
        <PageHead
          title="Projects"
          lede="A project is a study: its members, its codebook, its stories and their claims."
        />
        {items.length > 0 ? (
          <ProjectList projects={items} />
        ) : (
          <EmptyPlace sentence="You are in no project yet. Make one, or ask someone to invite you to theirs." />
        )}
        <MoreLink next={next}>Older projects</MoreLink>
      </PageFrame>
    </Workspace>
  );
}
