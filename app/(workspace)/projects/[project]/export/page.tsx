import type { Metadata } from "next";
import { ExportPage } from "@/components/exports/export-page";
import { readProject } from "../read-project";
import { readExport, type Search } from "./read-export";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Export · ${(await readProject((await params).project)).name}` };
}

export default async function ProjectExport({ params, searchParams }: Props) {
  const project = await readProject((await params).project);
  return <ExportPage project={project} story={null} {...(await readExport(project.id, searchParams, null))} />;
}
