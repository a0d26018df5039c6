"use client";

import { ButtonLink } from "@/components/ui/button";
import { ErrorPlace } from "@/components/ui/error-place";
import { LonePage } from "@/components/ui/lone-page";

/** Shown instead of a page that failed as a whole; what was saved stays saved. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <LonePage>
      <ErrorPlace title="This page could not be shown" onRetry={retry}>
        <ButtonLink href="/projects">Go to your projects</ButtonLink>
      </ErrorPlace>
    </LonePage>
  );
}
