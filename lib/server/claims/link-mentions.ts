import * as contract from "@/lib/contract/claims";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { getClaimAnswer } from "./claim-row";
import { insertClaim } from "./insert-claim";
import { type LinkRow, linkSelect, presentLink } from "./link-row";
import { createLink } from "./write-link";

interface LinkedMention {
  readonly id: string;
  readonly article: { readonly storyId: string };
}

/** The mentions, all living and of one project, in the order of `ids`; null when one is missing. */
async function findMentions(tx: Tx, ids: readonly string[]) {
  const rows = await tx.mention.findMany({
    where: { id: { in: [...ids] }, deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } } },
    select: { id: true, projectId: true, article: { select: { storyId: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const mentions = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const projectId = mentions[0]?.projectId;
  const whole = mentions.length === new Set(ids).size && mentions.every((row) => row.projectId === projectId);
  return whole && projectId ? { projectId, mentions } : null;
}

export const linkMentions = command({
  operation: contract.linkMentions,
  find: async (tx, input) => {
    const found = await findMentions(tx, input.body.mentions);
    const claim = await tx.claim.findUnique({
      where: { id: input.claim },
      select: { projectId: true, deletedAt: true },
    });
    const isNew = claim === null && input.body.statement !== undefined;
    if (!found || !(isNew || claim?.projectId === found.projectId)) return null;
    const thing: { mentions: readonly LinkedMention[]; claim: typeof claim } = { mentions: found.mentions, claim };
    return { projectId: found.projectId, thing };
  },
  run: async ({ tx, input, scope, thing, log }) => {
    const claimId = input.claim;
    const { statement, stance } = input.body;
    if (thing.claim?.deletedAt) throw new AppError("conflict", "This claim was deleted.", { deleted: true });
    if (!thing.claim && statement) {
      const storyId = thing.mentions[0]?.article.storyId;
      await insertClaim(tx, scope, { id: claimId, statement, storyId }, log);
    }
    const links: LinkRow[] = [];
    for (const { id: mentionId, article } of thing.mentions) {
      const ends = { mentionId, claimId };
      const known = await tx.link.findUnique({ where: { mentionId_claimId: ends }, select: linkSelect });
      const living = known && !known.deletedAt ? known : null;
      links.push(living ?? (await createLink(tx, scope, { ...ends, storyId: article.storyId, stance }, log)));
    }
    const answer = {
      claim: await getClaimAnswer(tx, scope, claimId),
      links: links.map((row) => ({ ...presentLink(row), mention: row.mentionId })),
    };
    return { answer, created: true, unchanged: log.changes.length === 0, subjectId: claimId };
  },
});
