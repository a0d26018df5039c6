import * as contract from "@/lib/contract/claims";
import { can } from "@/lib/core/access/permissions";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { getClaimAnswer, livingLinks } from "./claim-row";
import { followMerges } from "./follow-merges";
import { linkSelect, presentLink } from "./link-row";
import { presentRelation, relationSelect } from "./relation-row";

/** How much of the text around a quote a claim's list of mentions shows, in UTF-16 code units. */
const contextLength = 120;

/** A claim that is not deleted, as the subject of a command or query; null where there is none. */
export async function findLivingClaim(tx: Tx, input: { claim: string }) {
  const thing = await tx.claim.findFirst({
    where: { id: input.claim, deletedAt: null },
    select: { id: true, projectId: true, layerId: true },
  });
  return thing && { projectId: thing.projectId, layers: [thing.layerId], thing };
}

export const getClaim = query({
  operation: contract.getClaim,
  find: async (tx, input) => findLivingClaim(tx, { claim: await followMerges(tx, input.claim) }),
  run: ({ tx, scope, thing }) => getClaimAnswer(tx, scope, thing.id),
});

export const listClaimMentions = query({
  operation: contract.listClaimMentions,
  find: findLivingClaim,
  run: async ({ tx, input, scope, thing }) => {
    const after = parseCursor(input.cursor)?.[0];
    const rows = await tx.link.findMany({
      where: { claimId: thing.id, ...livingLinks(scope), ...(after ? { mentionId: { gt: String(after) } } : {}) },
      orderBy: { mentionId: "asc" },
      take: input.limit + 1,
      select: {
        ...linkSelect,
        mention: {
          select: {
            id: true,
            quote: true,
            attributes: true,
            tags: { select: { tagId: true } },
            segments: { select: { start: true, end: true }, orderBy: { ordinal: "asc" } },
            revision: { select: { text: true } },
            article: {
              select: {
                id: true,
                title: true,
                publishedAt: true,
                storyId: true,
                outlet: { select: { id: true, name: true, colour: true } },
              },
            },
          },
        },
      },
    });
    return toPage(
      rows,
      input.limit,
      (row) => [row.mentionId],
      (row) => {
        const { mention } = row;
        const { text } = mention.revision;
        const first = mention.segments[0]?.start ?? 0;
        const last = mention.segments.at(-1)?.end ?? 0;
        const { storyId, outlet, ...article } = mention.article;
        return {
          mention: mention.id,
          article: { ...article, story: storyId },
          outlet,
          quote: mention.quote,
          before: text.slice(Math.max(0, first - contextLength), first),
          after: text.slice(last, last + contextLength),
          tags: mention.tags.map((tag) => tag.tagId),
          attributes: contract.claimMention.shape.attributes.parse(mention.attributes),
          link: presentLink(row),
          abilities: {
            change: can(scope.role, "link.change", row.authorId === scope.personId),
            decide: can(scope.role, "link.decide"),
          },
        };
      },
    );
  },
});

export const listRelations = query({
  operation: contract.listRelations,
  find: findLivingClaim,
  run: async ({ tx, input, scope, thing }) => {
    const after = parseCursor(input.cursor)?.[0];
    const rows = await tx.relation.findMany({
      where: {
        OR: [{ fromId: thing.id }, { toId: thing.id }],
        from: { deletedAt: null },
        to: { deletedAt: null },
        deletedAt: null,
        ...visibility(scope),
        ...(after ? { id: { gt: String(after) } } : {}),
      },
      orderBy: { id: "asc" },
      take: input.limit + 1,
      select: relationSelect,
    });
    return toPage(rows, input.limit, (row) => [row.id], presentRelation);
  },
});
