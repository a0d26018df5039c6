import * as contract from "@/lib/contract/live";
import { visibility } from "../access/visibility";
import { presentClaims } from "../claims/claim-row";
import { mentionSelect, presentMention } from "../mentions/mention-row";
import { findStory } from "../projects/find-story";
import { query } from "../query";

/** The named mentions and claims of the story that are there and seen; what is missing in the answer is gone for the caller. */
export const getWork = query({
  operation: contract.getWork,
  find: findStory,
  run: async ({ tx, input, scope, thing }) => {
    const rows = await tx.mention.findMany({
      where: {
        id: { in: input.mentions },
        deletedAt: null,
        article: { storyId: thing.id, deletedAt: null },
        ...visibility(scope),
      },
      orderBy: [{ start: "asc" }, { id: "asc" }],
      select: mentionSelect(scope),
    });
    const claims = await presentClaims(tx, scope, input.claims);
    return {
      mentions: rows.map((row) => presentMention(row, scope)),
      claims: claims.filter((claim) => claim.numbers[thing.id] !== undefined),
    };
  },
});
