"use client";

import { useKeyOf } from "@/components/keys/use-keys";
import { Button } from "@/components/ui/button";
import type { Align } from "./use-align";

/** Aligns the columns at the claim one is at; says what to do first while there is none. */
export function AlignButton({ align }: Pick<Align, "align">) {
  return (
    <Button
      keyHint={useKeyOf("claim.align")}
      aria-disabled={align === undefined}
      title={align ? undefined : "Select a claim to align the columns at"}
      onClick={align}
    >
      Align
    </Button>
  );
}
