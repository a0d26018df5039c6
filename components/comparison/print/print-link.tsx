"use client";

import { useParams } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";

/** Opens these articles as they go on paper, in a window of their own. */
export function PrintLink({ articles }: { articles: readonly { readonly id: string }[] }) {
  const { project, story } = useParams<{ project: string; story: string }>();
  const ids = articles.map(({ id }) => id).join(",");
  return (
    <ButtonLink href={`/projects/${project}/stories/${story}/print?articles=${ids}`} target="_blank" prefetch={false}>
      Print
    </ButtonLink>
  );
}
