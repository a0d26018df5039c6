import type { z } from "zod";
import * as contract from "@/lib/contract/suggestions";
import { statementFrom } from "@/lib/core/claims/statement-from";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { AppError, notFound } from "../app-error";
import { getClaimAnswer } from "../claims/claim-row";
import { insertClaim } from "../claims/insert-claim";
import { type LinkRow, presentLink } from "../claims/link-row";
import { createLink } from "../claims/write-link";
import { command } from "../command";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { decisionKey, decisionSelect, snapshotDecision } from "./decision-row";

const end = {
  where: { deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } } },
  select: { id: true, projectId: true, layerId: true, quote: true, article: { select: { storyId: true } } },
} as const;

interface End {
  readonly id: string;
  readonly layerId: string;
  readonly quote: string;
  readonly article: { readonly storyId: string };
}

interface Offered {
  readonly id: string;
  readonly first: End;
  readonly second: End;
  readonly signals: unknown;
}

type Body = z.output<typeof contract.decideSuggestion.body>;

/** What was offered under an id, while both mentions are there. */
async function findOffer(tx: Tx, input: { suggestion: string }) {
  const offer = await tx.suggestionOffer.findUnique({ where: { id: input.suggestion } });
  if (!offer) return null;
  const ends = await tx.mention.findMany({
    where: { id: { in: [offer.firstId, offer.secondId] }, ...end.where },
    select: end.select,
  });
  const [first, second] = [offer.firstId, offer.secondId].map((id) => ends.find((one) => one.id === id));
  if (!first || !second) return null;
  const thing: Offered = { id: offer.id, first, second, signals: offer.signals };
  return { projectId: first.projectId, layers: [first.layerId, second.layerId], thing };
}

/** Lets no two decisions about one mention meet: each then sees what the other linked, and neither links what is gone. */
async function holdMentions(tx: Tx, { first, second }: Offered): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM mention WHERE id IN (${first.id}::uuid, ${second.id}::uuid) AND "deletedAt" IS NULL
    ORDER BY id FOR NO KEY UPDATE`;
  if (held.length < 2) throw notFound();
}

/** The claims that the member sees a mention linked to, the oldest link first. */
async function claimsOf(tx: Tx, scope: ProjectScope, mentionId: string): Promise<string[]> {
  const seen = visibility(scope);
  const links = await tx.link.findMany({
    where: { mentionId, deletedAt: null, status: { not: "rejected" }, ...seen, claim: { deletedAt: null, ...seen } },
    orderBy: [{ createdAt: "asc" }, { claimId: "asc" }],
    select: { claimId: true },
  });
  return links.map(({ claimId }) => claimId);
}

/** The claim that both are linked to from now on: the one that one of them has, or a new one. */
async function targetOf(
  tx: Tx,
  scope: ProjectScope,
  { offered, body }: { offered: Offered; body: Body },
  log: ChangeLog,
): Promise<string> {
  const { first, second } = offered;
  const [its, others] = [await claimsOf(tx, scope, first.id), await claimsOf(tx, scope, second.id)];
  const shared = its.find((claim) => others.includes(claim));
  if (shared) return shared;
  if (its[0] && others[0]) {
    throw new AppError(
      "conflict",
      "The two mentions belong to different claims: merge the claims, or leave them apart.",
      {
        fields: { claims: "different" },
        current: { claims: [its[0], others[0]] },
      },
    );
  }
  const known = its[0] ?? others[0];
  if (known) return known;
  if (body.claim && (await tx.claim.count({ where: { id: body.claim } })) > 0) {
    throw new AppError("conflict", "A claim with this id exists already.");
  }
  const statement = body.statement ?? statementFrom(first.quote);
  return insertClaim(tx, scope, { id: body.claim, statement, storyId: first.article.storyId }, log);
}

async function linkBoth(
  tx: Tx,
  scope: ProjectScope,
  claimId: string,
  offered: Offered,
  log: ChangeLog,
): Promise<LinkRow[]> {
  const links: LinkRow[] = [];
  for (const { id: mentionId, article } of [offered.first, offered.second]) {
    const row = await createLink(tx, scope, { mentionId, claimId, storyId: article.storyId }, log);
    if (row.status === "rejected") throw new AppError("conflict", "A review rejected this link: accept it there.");
    links.push(row);
  }
  return links;
}

/** Stores the decision in the member's layer; one that was undone comes back as this one. */
async function writeDecision(
  tx: Tx,
  scope: ProjectScope,
  { offered, decision, claimId }: { offered: Offered; decision: Body["decision"]; claimId: string | null },
  log: ChangeLog,
): Promise<void> {
  const at = { id: offered.id, layerId: scope.layerId };
  const old = await tx.suggestionDecision.findUnique({ where: { id_layerId: at }, select: decisionSelect });
  const data = {
    decision,
    claimId,
    firstId: offered.first.id,
    secondId: offered.second.id,
    signals: toJson(offered.signals),
    authorId: scope.personId,
    sourceAuthor: Prisma.DbNull,
    decidedAt: new Date(),
  };
  const row = old
    ? await tx.suggestionDecision.update({
        where: { id_layerId: at },
        data: { ...data, deletedAt: null, version: { increment: 1 } },
        select: decisionSelect,
      })
    : await tx.suggestionDecision.create({ data: { ...at, projectId: scope.id, ...data }, select: decisionSelect });
  log.add({
    kind: "suggestion",
    id: decisionKey(at),
    before: old ? snapshotDecision(old) : null,
    after: snapshotDecision(row),
  });
}

export const decideSuggestion = command({
  operation: contract.decideSuggestion,
  find: findOffer,
  run: async ({ tx, input, scope, thing, log }) => {
    const { body } = input;
    await holdMentions(tx, thing);
    const at = { id: thing.id, layerId: scope.layerId };
    const known = await tx.suggestionDecision.findUnique({ where: { id_layerId: at }, select: decisionSelect });
    const standing = known && !known.deletedAt ? known : null;
    if (standing && standing.decision !== body.decision) {
      throw new AppError("conflict", `This suggestion was ${standing.decision} already: undo that first.`, {
        current: { suggestion: thing.id, decision: standing.decision },
      });
    }
    const answer = { suggestion: thing.id, decision: body.decision };
    if (body.decision === "rejected") {
      if (standing) return { answer: { ...answer, claim: null, links: [] }, unchanged: true };
      await writeDecision(tx, scope, { offered: thing, decision: "rejected", claimId: null }, log);
      return { answer: { ...answer, claim: null, links: [] }, created: true, subjectId: thing.first.id };
    }
    const claimId = await targetOf(tx, scope, { offered: thing, body }, log);
    const links = await linkBoth(tx, scope, claimId, thing, log);
    if (!standing || log.changes.length > 0) {
      await writeDecision(tx, scope, { offered: thing, decision: "accepted", claimId }, log);
    }
    return {
      answer: {
        ...answer,
        claim: await getClaimAnswer(tx, scope, claimId),
        links: links.map((row) => ({ ...presentLink(row), mention: row.mentionId })),
      },
      created: true,
      unchanged: log.changes.length === 0,
      subjectId: claimId,
    };
  },
});
