"use client";

import { useRouter } from "next/navigation";
import { Discrepancies } from "./discrepancies";

/** Where a claim's mentions differ, on its page: a passage opens in Compare. */
export function PageDiscrepancies({ project, claim }: { project: string; claim: string }) {
  const router = useRouter();
  return (
    <Discrepancies
      claim={claim}
      onOpen={({ mention, article }) =>
        router.push(
          `/projects/${project}/stories/${article.story}/compare?articles=${article.id}&claim=${claim}&mention=${mention}`,
        )
      }
      onDecided={() => router.refresh()}
    />
  );
}
