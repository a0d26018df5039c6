import { z } from "zod";
import { claim, linkStatus, relation, stance } from "./claims";
import { id, line, version } from "./fields";
import { operation } from "./operation";

const ofClaim = z.object({ claim: id });

/** The most mentions that are split off a claim at once. */
const mostSplit = 200;

/** Why it is done, as the history says it. */
const reason = line(1000);

/** Which stance each mention keeps that takes one to each of the two claims. */
const answers = z
  .array(z.strictObject({ mention: id, stance }))
  .max(1000)
  .default([]);

const taken = z.object({ stance, status: linkStatus });

/** A mention that takes one stance to each of the two claims; `stance` is the likely one of them. */
const stanceConflict = z.object({
  mention: id,
  quote: z.string(),
  outlet: z.string().nullable(),
  from: taken,
  into: taken,
  stance,
});
export type StanceConflictAnswer = z.infer<typeof stanceConflict>;

/** `moved` counts the links that go over as they are, `joined` those of mentions that both claims have. */
const movedLinks = { moved: z.int(), joined: z.int(), conflicts: z.array(stanceConflict) };

export const claimMerge = z.object({
  into: claim,
  from: claim,
  ...movedLinks,
  /** The claim's number afterwards in each story of either; `dropped` is the other's where both have one. */
  numbers: z.array(
    z.object({ story: z.object({ id, title: z.string() }), number: z.int(), dropped: z.int().nullable() }),
  ),
  /** The other's relations as they are now: those that lead from or to this claim afterwards, and those that vanish. */
  relations: z.object({ moved: z.array(relation), dropped: z.array(relation) }),
  /** Confirmed absences: how many will be said of this claim too, and which of either are said no more, since the outlet speaks of one of the two. */
  absences: z.object({
    moved: z.int(),
    dropped: z.array(z.object({ outlet: z.string(), story: z.string(), author: z.string() })),
  }),
  notes: z.int(),
  discussions: z.int(),
  /** Why they cannot be merged as they are; null when they can. */
  problem: z.string().nullable(),
});
export type ClaimMergeAnswer = z.infer<typeof claimMerge>;

export const previewClaimMerge = operation({
  id: "previewClaimMerge",
  method: "GET",
  path: "/api/v1/claims/{claim}/merge",
  access: "claim.merge",
  summary: "What merging the claim `from` into this one would do, and what has to be said first.",
  params: ofClaim,
  query: z.strictObject({ from: id }),
  answer: claimMerge,
});
export const mergeClaims = operation({
  id: "mergeClaims",
  method: "POST",
  path: "/api/v1/claims/{claim}/merge",
  access: "claim.merge",
  summary: "Merge another claim into this one: its links, relations, notes and discussions move, and it leads here.",
  params: ofClaim,
  body: z.strictObject({
    from: z.strictObject({ claim: id, version }),
    /** This claim's statement afterwards; absent where it stays. */
    statement: line(2000).optional(),
    stances: answers,
    reason,
  }),
  answer: claim,
});

export const previewClaimSplit = operation({
  id: "previewClaimSplit",
  method: "GET",
  path: "/api/v1/claims/{claim}/split",
  access: "claim.merge",
  summary: "What moving mentions from this claim to another would do; commas between the ids.",
  params: ofClaim,
  query: z.strictObject({
    mentions: z
      .string()
      .transform((ids) => ids.split(","))
      .pipe(z.array(id).min(1).max(mostSplit)),
    into: id,
  }),
  answer: z.object(movedLinks),
});
export const splitClaim = operation({
  id: "splitClaim",
  method: "POST",
  path: "/api/v1/claims/{claim}/split",
  access: "claim.merge",
  summary: "Move mentions of this claim to another one, or to a new one that is made first.",
  params: ofClaim,
  body: z.strictObject({
    mentions: z.array(id).min(1).max(mostSplit),
    into: z.union([z.strictObject({ claim: id }), z.strictObject({ id: id.optional(), statement: line(2000) })]),
    stances: answers,
    reason,
  }),
  answer: z.object({ claim, into: claim }),
});
