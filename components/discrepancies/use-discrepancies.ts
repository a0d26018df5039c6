import { useCallback, useEffect, useRef, useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { gather } from "@/lib/client/gather";
import { isDeletionOf, onLiveEvent } from "@/lib/client/live/live-events";
import type { DiscrepancyAnswer } from "@/lib/contract/discrepancies";

interface Found {
  readonly items: readonly DiscrepancyAnswer[];
  /** Whether the claim has more of them. */
  readonly more: boolean;
}

const most = 100;

/** What is found between a claim's mentions; null until that is known. Read again when someone changes the claim or one of those mentions. */
export function useDiscrepancies(claim: string) {
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again.
  useEffect(() => {
    const stop = new AbortController();
    call("listClaimDiscrepancies", { claim, limit: most }, { signal: stop.signal })
      .then(({ items, next }) => {
        setFound({ items, more: next !== null });
        setFailed(false);
      })
      .catch((error) => {
        if (stop.signal.aborted) return;
        if (!(error instanceof CallError)) throw error;
        setFailed(true);
      });
    return () => stop.abort();
  }, [claim, asked]);
  const ends = useRef<ReadonlySet<string>>(new Set());
  ends.current = new Set(found?.items.flatMap(({ first, second }) => [first.mention, second.mention]));
  useEffect(() => {
    const reading = gather(again);
    const stop = onLiveEvent((event) => {
      const concerns = !event.complete || event.changed.some(({ id }) => id === claim || ends.current.has(id));
      if (concerns && !isDeletionOf(claim, event)) reading.wish();
    });
    return () => {
      reading.drop();
      stop();
    };
  }, [claim, again]);
  return { found, failed, again };
}
