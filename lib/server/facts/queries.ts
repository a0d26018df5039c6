import * as contract from "@/lib/contract/facts";
import { visibility } from "../access/visibility";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { statementsOfMentions } from "./facts-of-mentions";
import { findLivingMention } from "./find-corrected";
import { presentFact } from "./present-fact";

export const listMentionFacts = query({
  operation: contract.listMentionFacts,
  find: findLivingMention,
  run: async ({ tx, scope, thing }) => {
    const stated = await statementsOfMentions(tx, scope, [thing.id]);
    return { items: (stated.get(thing.id) ?? []).map(presentFact) };
  },
});

export const listClaimFacts = query({
  operation: contract.listClaimFacts,
  find: async (tx, input) => {
    const thing = await tx.claim.findFirst({
      where: { id: input.claim, deletedAt: null },
      select: { id: true, projectId: true, layerId: true },
    });
    return thing && { projectId: thing.projectId, layers: [thing.layerId], thing };
  },
  run: async ({ tx, input, scope, thing }) => {
    const after = parseCursor(input.cursor)?.[0];
    const seen = visibility(scope);
    const mention = { deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } }, ...seen };
    const links = await tx.link.findMany({
      where: {
        claimId: thing.id,
        deletedAt: null,
        mention,
        ...seen,
        ...(after ? { mentionId: { gt: String(after) } } : {}),
      },
      orderBy: { mentionId: "asc" },
      take: input.limit + 1,
      select: { mentionId: true },
    });
    const stated = await statementsOfMentions(
      tx,
      scope,
      links.slice(0, input.limit).map(({ mentionId }) => mentionId),
    );
    return toPage(
      links,
      input.limit,
      ({ mentionId }) => [mentionId],
      ({ mentionId }) => ({ mention: mentionId, facts: (stated.get(mentionId) ?? []).map(presentFact) }),
    );
  },
});
