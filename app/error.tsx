"use client";

import { ErrorPlace } from "@/components/ui/error-place";
import { LonePage } from "@/components/ui/lone-page";

/** Shown instead of a page that failed as a whole; what was saved stays saved. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <LonePage>
      <ErrorPlace
        title="This page could not be shown"
        onRetry={retry}
        way={{ href: "/projects", words: "Go to your projects" }}
      />
    </LonePage>
  );
}
