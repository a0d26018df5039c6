import * as contract from "@/lib/contract/claims";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { requireVersion } from "../stale";
import { type LinkRow, linkSelect, presentLink } from "./link-row";
import { createLink, defaultStatus, updateLink } from "./write-link";

interface LinkEnds {
  readonly mentionId: string;
  readonly claimId: string;
  readonly storyId: string;
  readonly link: LinkRow | null;
}

/** Both ends of a link, living and in one project, with the link where there is one; null when an end is missing. */
async function findLinkEnds(tx: Tx, input: { claim: string; mention: string }) {
  const mention = await tx.mention.findFirst({
    where: { id: input.mention, deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } } },
    select: { id: true, projectId: true, layerId: true, article: { select: { storyId: true } } },
  });
  const claim = await tx.claim.findFirst({
    where: { id: input.claim, deletedAt: null },
    select: { projectId: true, layerId: true },
  });
  if (!mention || !claim || mention.projectId !== claim.projectId) return null;
  const ends = { mentionId: input.mention, claimId: input.claim };
  const link = await tx.link.findUnique({ where: { mentionId_claimId: ends }, select: linkSelect });
  const thing: LinkEnds = { ...ends, storyId: mention.article.storyId, link: link?.deletedAt ? null : link };
  return { projectId: mention.projectId, layers: [mention.layerId, claim.layerId], thing };
}

function requireDecider(scope: ProjectScope): void {
  if (can(scope.role, "link.decide")) return;
  throw new AppError("forbidden", `Your role here, ${scope.role}, does not decide about links.`);
}

export const linkMention = command({
  operation: contract.linkMention,
  find: async (tx, input) => {
    const ends = await findLinkEnds(tx, input);
    const link = ends?.thing.link;
    return ends && (link ? { ...ends, owner: link.authorId, action: "link.change" } : ends);
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { stance, status } = input.body;
    const { link, mentionId } = thing;
    if (!link) {
      const decides = status !== undefined && status !== "proposed" && status !== (await defaultStatus(tx, scope));
      if (decides) requireDecider(scope);
      const row = await createLink(tx, scope, { ...thing, stance, status }, log);
      return { answer: { ...presentLink(row), mention: mentionId }, created: true, subjectId: mentionId };
    }
    const answer = { ...presentLink(link), mention: mentionId };
    const same = (stance ?? link.stance) === link.stance && (status ?? link.status) === link.status;
    if (version === undefined && same) return { answer, unchanged: true };
    requireVersion(version, link, answer);
    if (status !== undefined && status !== link.status) requireDecider(scope);
    const row = await updateLink(tx, link, { ...(stance ? { stance } : {}), ...(status ? { status } : {}) }, log);
    return { answer: { ...presentLink(row), mention: mentionId }, subjectId: mentionId };
  },
});

export const unlinkMention = command({
  operation: contract.unlinkMention,
  find: async (tx, input) => {
    const ends = await findLinkEnds(tx, input);
    return ends?.thing.link ? { ...ends, owner: ends.thing.link.authorId } : ends;
  },
  run: async ({ tx, thing, version, log }) => {
    if (!thing.link) throw notFound();
    requireVersion(version, thing.link, { ...presentLink(thing.link), mention: thing.mentionId });
    await updateLink(tx, thing.link, { deletedAt: new Date() }, log);
    return { answer: undefined, subjectId: thing.mentionId };
  },
});
