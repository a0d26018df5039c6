"use client";

import { useParams } from "next/navigation";
import { ErrorPlace } from "@/components/ui/error-place";
import { PageFrame } from "@/components/ui/page-frame";

export default function ProjectError({ retry }: { retry: () => void }) {
  const { project } = useParams<{ project: string }>();
  return (
    <PageFrame>
      <ErrorPlace
        title="This page could not be shown"
        onRetry={retry}
        way={{ href: `/projects/${project}`, words: "Stories of the project" }}
      />
    </PageFrame>
  );
}
