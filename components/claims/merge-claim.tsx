"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ClaimSearch } from "./claim-search";
import { type MergeClaimEnd, MergeForm } from "./merge-form";

/** Finds another claim and merges the two; the page of the one that stays opens. */
export function MergeClaim({ claim }: { claim: ClaimAnswer }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<MergeClaimEnd | null>(null);
  const leave = () => {
    setOpen(false);
    setOther(null);
  };
  const done = (into: string) => {
    leave();
    router.push(`/projects/${claim.project}/claims/${into}`);
    router.refresh();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Merge with another claim</Button>
      <Dialog open={open} onClose={leave} title="Merge claims">
        {other ? (
          <MergeForm claims={[claim, other]} onDone={done} onLeave={leave} />
        ) : (
          <ClaimSearch project={claim.project} label="Which claim says the same" except={claim.id} onPick={setOther} />
        )}
      </Dialog>
    </>
  );
}
