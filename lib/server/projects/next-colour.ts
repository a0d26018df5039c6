import { hues } from "@/lib/core/colours/hues";
import { nextHue } from "@/lib/core/colours/next-hue";
import type { Tx } from "../db/client";

/** The hue for a new tag: the one that the project's tags use least. */
export async function nextColour(tx: Tx, projectId: string): Promise<string> {
  const others = await tx.tag.findMany({ where: { projectId, deletedAt: null }, select: { colour: true } });
  return nextHue(
    hues,
    others.map((other) => other.colour),
  );
}
