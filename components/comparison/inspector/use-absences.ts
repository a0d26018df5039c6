import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import { isDraft } from "@/lib/client/compare/operations/drafts";
import { gather } from "@/lib/client/gather";
import { isDeletionOf, onLiveEvent } from "@/lib/client/live/live-events";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { AbsenceAnswer } from "@/lib/contract/comparison";

/** What people confirmed that a story's outlets do not say of the claim; none until it is known. Read again when someone changes the claim. */
export function useAbsences(claim: ClaimAnswer, story: string): readonly AbsenceAnswer[] {
  const [read, setRead] = useState<{ claim: string; absences: readonly AbsenceAnswer[] } | null>(null);
  const { id } = claim;
  const isNew = isDraft(claim);
  useEffect(() => {
    if (isNew) return;
    const stop = new AbortController();
    const ask = () =>
      void call("listAbsences", { claim: id, story }, { signal: stop.signal })
        .then(({ items }) => setRead({ claim: id, absences: items }))
        .catch(() => undefined);
    const reading = gather(ask);
    const stopHearing = onLiveEvent((event) => {
      const concerns = !event.complete || event.changed.some((one) => one.id === id || one.kind === "article");
      if (concerns && !isDeletionOf(id, event)) reading.wish();
    });
    ask();
    return () => {
      stop.abort();
      reading.drop();
      stopHearing();
    };
  }, [id, story, isNew]);
  return read?.claim === id ? read.absences : [];
}
