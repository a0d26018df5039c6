import type { ClaimAnswer, LinkAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { isSameNote } from "@/lib/core/mentions/same-note";
import { sameValue } from "./same-value";
import type { Workspace } from "./workspace";
import type { WorkspaceDraft } from "./workspace-draft";

/**
 * Shows what undoing or redoing a step will do before the server has answered: of every thing, the fields that differ between
 * the two states become those of `to`; what someone else changed since, and what the step did not touch, stays.
 */
export function showStep(draft: WorkspaceDraft, from: Workspace, to: Workspace): void {
  for (const [id, claim] of to.claims) {
    const before = from.claims.get(id);
    if (before) draft.changeClaim(id, (now) => claimTo(now, before, claim));
    else if (!draft.claim(id)) draft.putClaim(claim);
  }
  for (const [id, mention] of to.mentions) {
    const before = from.mentions.get(id);
    if (before) draft.changeMention(id, (now) => mentionTo(now, before, mention));
    else if (!draft.mention(id)) draft.putMention(mention);
  }
  for (const id of from.mentions.keys()) if (!to.mentions.has(id)) draft.removeMention(id);
  for (const id of from.claims.keys()) if (!to.claims.has(id)) draft.removeClaim(id);
}

/** The value to show: that of `to` where the step changed it and it is still as the step left it. */
function fieldTo<T>(now: T, from: T, to: T, isSame: (one: T, other: T) => boolean = sameValue): T {
  return isSame(now, from) && !isSame(from, to) ? to : now;
}

function claimTo(now: ClaimAnswer, from: ClaimAnswer, to: ClaimAnswer): ClaimAnswer {
  const statement = fieldTo(now.statement, from.statement, to.statement);
  return { ...now, statement, note: fieldTo(now.note, from.note, to.note, isSameNote) };
}

function mentionTo(now: MentionAnswer, from: MentionAnswer, to: MentionAnswer): MentionAnswer {
  const segments = fieldTo(now.segments, from.segments, to.segments);
  return {
    ...now,
    segments,
    quote: segments === now.segments ? now.quote : to.quote,
    attributes: fieldTo(now.attributes, from.attributes, to.attributes),
    note: fieldTo(now.note, from.note, to.note, isSameNote),
    tags: tagsTo(now.tags, from.tags, to.tags),
    links: linksTo(now.links, from.links, to.links),
  };
}

function tagsTo(now: readonly string[], from: readonly string[], to: readonly string[]): string[] {
  const taken = from.filter((tag) => !to.includes(tag));
  const put = to.filter((tag) => !from.includes(tag));
  const rest = now.filter((tag) => !taken.includes(tag) && !put.includes(tag));
  return [...rest, ...put];
}

function linksTo(now: readonly LinkAnswer[], from: readonly LinkAnswer[], to: readonly LinkAnswer[]): LinkAnswer[] {
  const find = (links: readonly LinkAnswer[], claim: string) => links.find((link) => link.claim === claim);
  const kept = now.filter((link) => !(find(from, link.claim) && !find(to, link.claim)));
  const changed = kept.map((link) => {
    const [before, after] = [find(from, link.claim), find(to, link.claim)];
    return before && after && before.stance !== after.stance ? { ...link, stance: after.stance } : link;
  });
  const back = to.filter((link) => !find(from, link.claim) && !find(now, link.claim));
  return [...changed, ...back];
}
