import type { Metadata } from "next";
import { ExportPage } from "@/components/exports/export-page";
import { readExport, type Search } from "../../../export/read-export";
import { readProject, readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Export · ${(await readStory((await params).story)).title}` };
}

export default async function StoryExport({ params, searchParams }: Props) {
  const story = await readStory((await params).story);
  const project = await readProject(story.project);
  return <ExportPage project={project} story={story} {...(await readExport(project.id, searchParams, story.id))} />;
}
