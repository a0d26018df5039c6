"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ClaimAnswer, ClaimMentionAnswer } from "@/lib/contract/claims";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SplitForm } from "./split-form";

interface Props {
  readonly claim: ClaimAnswer;
  readonly mentions: readonly ClaimMentionAnswer[];
}

/** Moves some of the claim's mentions to another claim or to a new one. */
export function SplitClaim({ claim, mentions }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const leave = () => setOpen(false);
  if (mentions.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>Split mentions off</Button>
      <Dialog open={open} onClose={leave} title="Split the claim">
        <SplitForm
          claim={claim}
          mentions={mentions}
          onDone={() => {
            leave();
            router.refresh();
          }}
          onLeave={leave}
        />
      </Dialog>
    </>
  );
}
