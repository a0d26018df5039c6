"use client";

import { useMemo } from "react";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { ClaimAnswer } from "@/lib/contract/claims";

/** The claims by their number in the story; those without one come last. */
export function useClaimsInOrder({ claims }: Workspace, story: string): readonly ClaimAnswer[] {
  return useMemo(() => {
    const numberOf = (claim: ClaimAnswer) => claim.numbers[story] ?? Number.MAX_SAFE_INTEGER;
    return [...claims.values()].sort((a, b) => numberOf(a) - numberOf(b));
  }, [claims, story]);
}
