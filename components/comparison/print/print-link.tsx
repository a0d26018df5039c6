"use client";

import { useParams } from "next/navigation";
import { useCommands } from "@/components/keys/use-commands";
import { useKeyOf } from "@/components/keys/use-keys";
import { ButtonLink } from "@/components/ui/button";

/** Opens these articles as they go on paper, in a window of their own; so does the key that prints anywhere else. */
export function PrintLink({ articles }: { articles: readonly { readonly id: string }[] }) {
  const { project, story } = useParams<{ project: string; story: string }>();
  const ids = articles.map(({ id }) => id).join(",");
  const address = `/projects/${project}/stories/${story}/print?articles=${ids}`;
  useCommands({ "print.open": () => void window.open(address, "_blank") });
  return (
    <ButtonLink href={address} target="_blank" prefetch={false} keyHint={useKeyOf("print.open")}>
      Print
    </ButtonLink>
  );
}
