import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";
import type { WaitingMention } from "@/lib/contract/revisions";
import type { Segment } from "@/lib/core/text/segments";

/** The two decisions on a waiting mention. The page is read anew after each; a refusal is told and changes nothing. */
export function usePlace({ mention }: WaitingMention, revision: number) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const decide = async (send: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    try {
      await send();
      setProblem(null);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    }
    router.refresh();
    setBusy(false);
  };
  const { id, version } = mention;
  return {
    busy,
    problem,
    place: (segments: readonly Segment[]) =>
      void decide(() =>
        call("placeMention", { mention: id, body: { revision, segments: [...segments] } }, { version }),
      ),
    remove: () => call("deleteMention", { mention: id }, { version }).then(() => router.refresh()),
  };
}
