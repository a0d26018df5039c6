"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import { ConfirmButton } from "../projects/confirm-button";

/** Lets what was decided so far shape the order of suggestions no longer. */
export function ResetRanking({ project }: { project: string }) {
  const router = useRouter();
  return (
    <ConfirmButton
      label="Reset the order"
      consequence="Suggestions will be ordered as in a new project. All decisions stay."
      keep="Leave it"
      onConfirm={async () => {
        await call("resetRanking", { project, body: {} });
        router.refresh();
      }}
    />
  );
}
