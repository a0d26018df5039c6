"use client";

import { useParams } from "next/navigation";
import { useCommands } from "@/components/keys/use-commands";

/** The address of these articles as they go on paper; the key that prints anywhere else opens it in a window of its own. */
export function usePrint(articles: readonly { readonly id: string }[]): string {
  const { project, story } = useParams<{ project: string; story: string }>();
  const ids = articles.map(({ id }) => id).join(",");
  const address = `/projects/${project}/stories/${story}/print?articles=${ids}`;
  useCommands({ "print.open": () => void window.open(address, "_blank") });
  return address;
}
