"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { LonePage } from "@/components/ui/lone-page";

/** Shown instead of a page that failed; what was saved stays saved. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <LonePage title="This page failed">
      <p>
        The program ran into an error while it made this page. What you saved is still there. The details are in the
        program’s log.
      </p>
      <div>
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>{" "}
        <ButtonLink href="/projects">Go to your projects</ButtonLink>
      </div>
    </LonePage>
  );
}
