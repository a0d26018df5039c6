"use client";

import { useState } from "react";
import { type MergeClaimEnd, MergeForm } from "@/components/claims/merge-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

interface Props {
  readonly claims: readonly [MergeClaimEnd, MergeClaimEnd];
  readonly onDone: (into: string) => void;
}

/** Offers to merge the claims of two mentions that one tried to link. */
export function MergeApart({ claims, onDone }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Merge the claims</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Merge claims">
        <MergeForm isLive claims={claims} onDone={onDone} onLeave={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
