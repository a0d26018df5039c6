"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { ConfirmButton } from "../projects/confirm-button";
import { plural } from "../ui/plural";

/** Deletes the claim after saying what goes with it and what stays. */
export function DeleteClaim({ claim }: { claim: ClaimAnswer }) {
  const router = useRouter();
  const remove = async () => {
    await call("deleteClaim", { claim: claim.id }, { version: claim.version });
    router.push(`/projects/${claim.project}/claims`);
    router.refresh();
  };
  const links =
    claim.mentions === 0 ? "It has no links." : `${plural(claim.mentions, "link")} to mentions will go with it.`;
  return (
    <ConfirmButton
      label="Delete this claim"
      consequence={`${links} The marked passages stay. The claim is kept for 30 days, and its number is never given again.`}
      onConfirm={remove}
    />
  );
}
