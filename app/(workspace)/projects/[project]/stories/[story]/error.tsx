"use client";

import { useParams } from "next/navigation";
import { FailedPage } from "@/components/ui/page-frame";

export default function StoryError({ retry }: { retry: () => void }) {
  const { project, story } = useParams<{ project: string; story: string }>();
  return (
    <FailedPage
      onRetry={retry}
      way={{ href: `/projects/${project}/stories/${story}/articles`, words: "Articles of the story" }}
    />
  );
}
