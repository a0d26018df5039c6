"use client";

import { useKeyOf } from "@/components/keys/use-keys";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { ThreadsMenu } from "./threads/threads-menu";
import type { Across } from "./use-across";

/** The tools that work across the columns, each with its key. */
export function AcrossTools({ across }: { across: Across }) {
  const { align, following, threads } = across;
  const [alignKey, followKey] = [useKeyOf("claim.align"), useKeyOf("columns.follow")];
  return (
    <>
      <Button
        keyHint={alignKey}
        aria-disabled={align.align === undefined}
        title={align.align ? undefined : "Select a claim to align the columns at"}
        onClick={align.align}
      >
        Align
      </Button>
      <Chip pressed={following.isOn} keyHint={followKey} onClick={following.toggle}>
        Follow
      </Chip>
      <ThreadsMenu threads={threads} />
    </>
  );
}
