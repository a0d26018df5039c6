import * as contract from "@/lib/contract/comparison";
import { attributes } from "@/lib/contract/mentions";
import { claimFlags } from "@/lib/core/claims/claim-flags";
import {
  mentionLists,
  type OutletProfile,
  type ProfileList,
  profileOutlet,
  type Wording,
} from "@/lib/core/comparison/profile/outlet-profile";
import { type Fact, factsOf } from "@/lib/core/facts/fact";
import type { ProjectScope } from "../access/project-scope";
import { contradictionSelect, isContradictedByReview, livingLinks } from "../claims/claim-row";
import type { Tx } from "../db/client";
import { factsOfMentions } from "../facts/facts-of-mentions";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";

interface Place {
  readonly outlet: string;
  readonly story: string | undefined;
}

async function findOutlet(tx: Tx, input: { outlet: string }) {
  const thing = await tx.outlet.findFirst({
    where: { id: input.outlet, deletedAt: null },
    select: { id: true, projectId: true, name: true, colour: true },
  });
  return thing && { projectId: thing.projectId, thing };
}

/** The claims that the outlet carries by accepted links, with all their accepted links there. */
async function findClaims(tx: Tx, scope: ProjectScope, { outlet, story }: Place) {
  const living = livingLinks(scope);
  const inStory = story === undefined ? {} : { storyId: story };
  const linked = (more: object) => ({
    ...living,
    status: "accepted" as const,
    mention: { ...living.mention, article: { ...living.mention.article, ...inStory, ...more } },
  });
  const { layer } = living;
  return tx.claim.findMany({
    where: {
      projectId: scope.id,
      deletedAt: null,
      ...(layer ? { layer } : {}),
      links: { some: linked({ outletId: outlet }) },
    },
    select: {
      id: true,
      statement: true,
      ...contradictionSelect(scope),
      links: {
        where: linked({}),
        orderBy: [{ mention: { start: "asc" } }, { mentionId: "asc" }],
        select: {
          stance: true,
          status: true,
          mention: {
            select: {
              id: true,
              articleId: true,
              quote: true,
              attributes: true,
              article: { select: { storyId: true, outletId: true, publishedAt: true } },
            },
          },
        },
      },
    },
  });
}

type Claim = Awaited<ReturnType<typeof findClaims>>[number];
type Mention = Claim["links"][number]["mention"];

function profiled({ id, links, ...reviewed }: Claim) {
  const flagged = links.map(({ stance, status, mention }) => ({ stance, status, outlet: mention.article.outletId }));
  return {
    id,
    isContradicted: claimFlags(flagged, isContradictedByReview(reviewed)).includes("contradicted"),
    mentions: links.map(({ mention }) => ({
      id: mention.id,
      outlet: mention.article.outletId,
      publishedAt: mention.article.publishedAt,
    })),
  };
}

/** A person's note of who says it, or a speaker that is read, is an attribution. */
function wordingOf(mention: Mention, facts: readonly Fact[]): Wording {
  const isNamed = attributes.parse(mention.attributes).attribution !== undefined;
  const isRead = factsOf("attribution", facts).some(
    ({ value }) => value.speaker !== null && value.manner !== "own voice",
  );
  return { isAttributed: isNamed || isRead, isHedged: factsOf("hedge", facts).length > 0 };
}

function toItem(claim: Claim, mention: Mention) {
  const { id, articleId, quote, article } = mention;
  return {
    claim: { id: claim.id, statement: claim.statement },
    mention: { id, article: articleId, story: article.storyId, quote },
  };
}

/** The things of a list, each with its id: a claim with the outlet's first mention of it, or a mention with the first of its claims. */
function listItems(claims: readonly Claim[], outlet: string, profile: OutletProfile, list: ProfileList) {
  const isOfMentions = mentionLists.some((one) => one === list);
  const pairs = claims.flatMap((claim) =>
    claim.links
      .filter(({ mention }) => mention.article.outletId === outlet)
      .map(({ mention }) => ({ id: isOfMentions ? mention.id : claim.id, item: toItem(claim, mention) })),
  );
  const byId = new Map(pairs.toReversed().map(({ id, item }) => [id, item]));
  return profile[list].toSorted().flatMap((id) => {
    const item = byId.get(id);
    return item ? [{ id, item }] : [];
  });
}

export const getOutletProfile = query({
  operation: contract.getOutletProfile,
  find: findOutlet,
  run: async ({ tx, input, scope, thing }) => {
    const claims = await findClaims(tx, scope, { outlet: thing.id, story: input.story });
    const own = claims.flatMap(({ links }) =>
      links.flatMap(({ mention }) => (mention.article.outletId === thing.id ? [mention] : [])),
    );
    const facts = await factsOfMentions(tx, scope, [...new Set(own.map(({ id }) => id))]);
    const wordings = new Map(own.map((mention) => [mention.id, wordingOf(mention, facts.get(mention.id) ?? [])]));
    const plain: Wording = { isAttributed: false, isHedged: false };
    const profile = profileOutlet(claims.map(profiled), thing.id, (mention) => wordings.get(mention) ?? plain);
    const after = parseCursor(input.cursor)?.[0];
    const items = listItems(claims, thing.id, profile, input.list).filter(
      ({ id }) => after === undefined || id > String(after),
    );
    return {
      project: thing.projectId,
      outlet: { id: thing.id, name: thing.name, colour: thing.colour },
      counts: countsOf(profile),
      ...toPage(
        items,
        input.limit,
        ({ id }) => [id],
        ({ item }) => item,
      ),
    };
  },
});

function countsOf(profile: OutletProfile): Record<ProfileList, number> {
  const { claims, first, alone, contradicted, mentions, unattributed, hedged } = profile;
  return {
    claims: claims.length,
    first: first.length,
    alone: alone.length,
    contradicted: contradicted.length,
    mentions: mentions.length,
    unattributed: unattributed.length,
    hedged: hedged.length,
  };
}
