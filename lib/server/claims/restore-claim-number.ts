import { z } from "zod";
import type { Tx } from "../db/client";
import type { Restorer } from "../events/restorer";
import { numberClaim } from "./insert-claim";

const snapshot = z.object({ claim: z.uuid() });

function placeOf(id: string) {
  const [storyId = "", layerId = "", number = ""] = id.split("/");
  return { storyId, layerId, number: Number(number) };
}

function read(tx: Tx, id: string) {
  return tx.storyClaim.findUnique({
    where: { storyId_layerId_number: placeOf(id) },
    select: { claimId: true },
  });
}

/**
 * Gives a margin number back to the claim that had it. A claim that has got another one in the story meanwhile keeps that,
 * and one that is still mentioned in the story gets the next.
 */
export const restoreClaimNumber: Restorer = {
  current: async (tx, id) => {
    const row = await read(tx, id);
    return row && { claim: row.claimId };
  },
  restore: async (tx, id, target) => {
    const { claim } = snapshot.parse(target);
    const { storyId, layerId } = placeOf(id);
    const held = await read(tx, id);
    const other = await tx.storyClaim.findUnique({ where: { storyId_claimId: { storyId, claimId: claim } } });
    if (!held || other) return held && { claim: held.claimId };
    await tx.storyClaim.update({
      where: { storyId_layerId_number: placeOf(id) },
      data: { claimId: claim },
    });
    const links = { claimId: held.claimId, deletedAt: null, mention: { article: { storyId } } };
    if ((await tx.link.count({ where: links })) > 0) await numberClaim(tx, { claimId: held.claimId, storyId, layerId });
    return { claim };
  },
};
