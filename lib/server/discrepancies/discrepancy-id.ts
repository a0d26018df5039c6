import { v5 } from "uuid";
import type { Discrepancy } from "@/lib/core/discrepancies/discrepancies-of";

type Pair = Pick<Discrepancy, "firstId" | "secondId"> & { readonly detector: string };

/** The id of what a detector finds between two mentions of a claim, whatever it finds: a UUIDv5 of the three. */
export function discrepancyId(claim: string, { detector, firstId, secondId }: Pair): string {
  return v5(`${detector} ${firstId} ${secondId}`, claim);
}
