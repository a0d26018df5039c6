"use client";

import { useParams } from "next/navigation";
import { ErrorPlace } from "@/components/ui/error-place";
import { PageFrame } from "@/components/ui/page-frame";

export default function StoryError({ retry }: { retry: () => void }) {
  const { project, story } = useParams<{ project: string; story: string }>();
  return (
    <PageFrame>
      <ErrorPlace
        title="This page could not be shown"
        onRetry={retry}
        way={{ href: `/projects/${project}/stories/${story}/articles`, words: "Articles of the story" }}
      />
    </PageFrame>
  );
}
