import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeleteProjectForm } from "@/components/projects/delete-project-form";
import { ProjectForm } from "@/components/projects/project-form";
import { PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { SectionHead } from "@/components/ui/section-head";
import { readProject } from "../read-project";
import styles from "./page.module.css";

interface Props {
  readonly params: Promise<{ project: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Settings · ${(await readProject((await params).project)).name}` };
}

export default async function SettingsPage({ params }: Props) {
  const project = await readProject((await params).project);
  const { abilities } = project;
  if (!abilities.change && !abilities.delete) notFound();
  return (
    <PageFrame>
      <PageHead title="Settings" />
      <div className={styles.sections}>
        {abilities.change ? (
          <section className={styles.section}>
            <SectionHead>Name and description</SectionHead>
            <ProjectForm project={project} />
          </section>
        ) : null}
        {abilities.delete ? (
          <section className={styles.section}>
            <SectionHead>Delete this project</SectionHead>
            <DeleteProjectForm project={project} />
          </section>
        ) : null}
      </div>
    </PageFrame>
  );
}
