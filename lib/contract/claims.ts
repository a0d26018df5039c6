import { z } from "zod";
import { linkStatuses, relationKinds, stances } from "@/lib/core/claims/stances";
import { author, id, line, listOf, page, time, version } from "./fields";
import { note, noteInput } from "./note";
import { operation } from "./operation";

export const stance = z.enum(stances);
export type Stance = z.infer<typeof stance>;
export const linkStatus = z.enum(linkStatuses);

const ofClaim = z.object({ claim: id });
const ofLink = z.object({ claim: id, mention: id });

export const link = z.object({ claim: id, stance, status: linkStatus, version, author });
export type LinkAnswer = z.infer<typeof link>;

/** `numbers` are the claim's margin numbers by story; `mentions` counts accepted and proposed links. */
export const claim = z.object({
  id,
  version,
  project: id,
  statement: z.string(),
  numbers: z.record(z.string(), z.int()),
  author,
  layer: id,
  note: note.nullable(),
  noteVersion: version.nullable(),
  mentions: z.int(),
  outlets: z.array(z.object({ id, name: z.string(), colour: z.string() })),
  flags: z.array(z.enum(["contradicted", "single-outlet", "proposed", "unlinked"])),
  createdAt: time,
  updatedAt: time,
  /** `merge`: to merge it, or to split it; `relate`: to say how it stands to other claims. */
  abilities: z.object({ change: z.boolean(), link: z.boolean(), merge: z.boolean(), relate: z.boolean() }),
});
export type ClaimAnswer = z.infer<typeof claim>;

export const claimSorts = ["number", "statement", "created", "updated", "mentions"] as const;

export const listClaims = operation({
  id: "listClaims",
  method: "GET",
  path: "/api/v1/projects/{project}/claims",
  access: "project.read",
  summary: "The project's claim database: search, filter and sort.",
  params: z.object({ project: id }),
  query: page.extend({
    story: id.optional(),
    outlet: id.optional(),
    tag: id.optional(),
    q: z.string().trim().max(500).optional(),
    flag: z.enum(["contradicted", "single-outlet", "proposed", "unlinked"]).optional(),
    sort: z.enum(["statement", "created", "updated", "mentions"]).default("created"),
  }),
  answer: listOf(claim),
});
export const createClaim = operation({
  id: "createClaim",
  method: "POST",
  path: "/api/v1/projects/{project}/claims",
  access: "claim.create",
  summary: "Add a claim to the project's database; with a story it gets its margin number there.",
  params: z.object({ project: id }),
  body: z.strictObject({ id: id.optional(), statement: line(2000), story: id.optional() }),
  answer: claim,
  status: 201,
});
export const getClaim = operation({
  id: "getClaim",
  method: "GET",
  path: "/api/v1/claims/{claim}",
  access: "project.read",
  summary: "One claim; one that was merged into another answers that one.",
  params: ofClaim,
  answer: claim,
});
export const putClaim = operation({
  id: "putClaim",
  method: "PUT",
  path: "/api/v1/claims/{claim}",
  access: "claim.change",
  summary: "Reword a claim; an unknown id creates it in the project that the body names.",
  params: ofClaim,
  body: z.strictObject({ statement: line(2000), project: id.optional(), story: id.optional() }),
  answer: claim,
});
export const deleteClaim = operation({
  id: "deleteClaim",
  method: "DELETE",
  path: "/api/v1/claims/{claim}",
  access: "claim.change",
  summary: "Delete a claim and its links; the mentions stay.",
  params: ofClaim,
});
export const linkMention = operation({
  id: "linkMention",
  method: "PUT",
  path: "/api/v1/claims/{claim}/mentions/{mention}",
  access: "link.create",
  summary: "Link a mention to a claim, or change the link's stance or status.",
  params: ofLink,
  body: z.strictObject({ stance: stance.optional(), status: linkStatus.optional() }),
  answer: link.extend({ mention: id }),
});
/** One event for all: with `statement` an unknown claim id makes the claim that the mentions are linked to. */
export const linkMentions = operation({
  id: "linkMentions",
  method: "POST",
  path: "/api/v1/claims/{claim}/mentions",
  access: "link.create",
  summary: "Link one or several mentions to a claim, which is made first where a statement is given.",
  params: ofClaim,
  body: z.strictObject({
    mentions: z.array(id).min(1).max(50),
    stance: stance.optional(),
    statement: line(2000).optional(),
  }),
  answer: z.object({ claim, links: z.array(link.extend({ mention: id })) }),
  status: 201,
});
export const unlinkMention = operation({
  id: "unlinkMention",
  method: "DELETE",
  path: "/api/v1/claims/{claim}/mentions/{mention}",
  access: "link.change",
  summary: "Unlink a mention from a claim; both stay.",
  params: ofLink,
});
export const writeClaimNote = operation({
  id: "writeClaimNote",
  method: "PUT",
  path: "/api/v1/claims/{claim}/note",
  access: "note.write",
  summary: "Write the claim's note; null empties it. If-Match is the note's version.",
  params: ofClaim,
  body: z.strictObject({ note: noteInput.nullable() }),
  answer: z.object({ note: note.nullable(), version: version.nullable() }),
});

/** One mention of a claim with what a reader needs to place it, as the claim page and the inspector list them. */
export const claimMention = z.object({
  mention: id,
  article: z.object({ id, title: z.string(), publishedAt: z.string().nullable(), story: id }),
  outlet: z.object({ id, name: z.string(), colour: z.string() }).nullable(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  tags: z.array(id),
  attributes: z.record(z.string(), z.string()),
  link,
  /** Whether the caller may change the link's stance or unlink it, and decide its status. */
  abilities: z.object({ change: z.boolean(), decide: z.boolean() }),
});
export type ClaimMentionAnswer = z.infer<typeof claimMention>;
export const listClaimMentions = operation({
  id: "listClaimMentions",
  method: "GET",
  path: "/api/v1/claims/{claim}/mentions",
  access: "project.read",
  summary: "The claim's mentions with their quotes in context, by publication date.",
  params: ofClaim,
  query: page,
  answer: listOf(claimMention),
});

export const relation = z.object({
  id,
  version,
  from: z.object({ id, statement: z.string() }),
  to: z.object({ id, statement: z.string() }),
  kind: z.enum(relationKinds),
  author,
});
export type RelationAnswer = z.infer<typeof relation>;
export const listRelations = operation({
  id: "listRelations",
  method: "GET",
  path: "/api/v1/claims/{claim}/relations",
  access: "project.read",
  summary: "The relations of a claim, from it and to it.",
  params: ofClaim,
  query: page,
  answer: listOf(relation),
});
export const putRelation = operation({
  id: "putRelation",
  method: "PUT",
  path: "/api/v1/relations/{relation}",
  access: "relation.change",
  summary: "Relate two claims of one project.",
  params: z.object({ relation: id }),
  body: z.strictObject({ from: id, to: id, kind: z.enum(relationKinds) }),
  answer: relation,
});
export const deleteRelation = operation({
  id: "deleteRelation",
  method: "DELETE",
  path: "/api/v1/relations/{relation}",
  access: "relation.change",
  summary: "Delete a relation.",
  params: z.object({ relation: id }),
});
