"use client";

import { useParams } from "next/navigation";
import { FailedPage } from "@/components/ui/page-frame";

export default function ProjectError({ retry }: { retry: () => void }) {
  const { project } = useParams<{ project: string }>();
  return <FailedPage onRetry={retry} way={{ href: `/projects/${project}`, words: "Stories of the project" }} />;
}
