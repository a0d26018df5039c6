"use client";

import { useParams } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { ErrorPlace } from "@/components/ui/error-place";
import { PageFrame } from "@/components/ui/page-frame";

export default function StoryError({ retry }: { retry: () => void }) {
  const { project, story } = useParams<{ project: string; story: string }>();
  return (
    <PageFrame>
      <ErrorPlace title="This page could not be shown" onRetry={retry}>
        <ButtonLink href={`/projects/${project}/stories/${story}/articles`}>Articles of the story</ButtonLink>
      </ErrorPlace>
    </PageFrame>
  );
}
