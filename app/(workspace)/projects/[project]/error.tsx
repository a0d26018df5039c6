"use client";

import { useParams } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { ErrorPlace } from "@/components/ui/error-place";
import { PageFrame } from "@/components/ui/page-frame";

export default function ProjectError({ retry }: { retry: () => void }) {
  const { project } = useParams<{ project: string }>();
  return (
    <PageFrame>
      <ErrorPlace title="This page could not be shown" onRetry={retry}>
        <ButtonLink href={`/projects/${project}`}>Stories of the project</ButtonLink>
      </ErrorPlace>
    </PageFrame>
  );
}
