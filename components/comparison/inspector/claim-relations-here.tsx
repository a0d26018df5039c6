"use client";

import { useCallback, useEffect, useState } from "react";
import { ClaimRelations } from "@/components/claims/claim-relations";
import { AsideSection } from "@/components/ui/page-frame";
import { CallError, call } from "@/lib/client/call";
import { gather } from "@/lib/client/gather";
import { isDeletionOf, onLiveEvent } from "@/lib/client/live/live-events";
import type { ClaimAnswer, RelationAnswer } from "@/lib/contract/claims";

interface Props {
  readonly claim: ClaimAnswer;
  /** Shows another claim in place; undefined where the story has none of that id. */
  readonly openerOf: (claim: string) => (() => void) | undefined;
}

/** The relations of a claim that the server knows, read when it is shown and whenever someone changes the claim. */
function useRelations(claim: string) {
  const [relations, setRelations] = useState<readonly RelationAnswer[] | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again.
  useEffect(() => {
    const stop = new AbortController();
    call("listRelations", { claim, limit: 200 }, { signal: stop.signal })
      .then(({ items }) => setRelations(items))
      .catch((error) => {
        if (!(error instanceof CallError) && !stop.signal.aborted) throw error;
      });
    return () => stop.abort();
  }, [claim, asked]);
  useEffect(() => {
    const reading = gather(again);
    const stop = onLiveEvent((event) => {
      const concerns = !event.complete || event.changed.some((one) => one.kind === "claim" && one.id === claim);
      if (concerns && !isDeletionOf(claim, event)) reading.wish();
    });
    return () => {
      reading.drop();
      stop();
    };
  }, [claim, again]);
  return { relations, again };
}

/** How the claim stands to others, in Compare. Without a connection nothing is said of it. */
export function ClaimRelationsHere({ claim, openerOf }: Props) {
  const { relations, again } = useRelations(claim.id);
  if (!relations) return null;
  return (
    <AsideSection>
      <ClaimRelations
        isLive
        project={claim.project}
        claim={claim.id}
        relations={relations}
        editable={claim.abilities.relate}
        onChanged={again}
        openerOf={openerOf}
      />
    </AsideSection>
  );
}
