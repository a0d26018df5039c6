import type { ClaimAnswer, LinkAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { isSameNote } from "@/lib/core/mentions/same-note";
import type { Touched } from "./operations/operation-kind";
import { sameValue } from "./same-value";
import type { Workspace } from "./workspace";

/** The things that an operation touches, as they are in the workspace when it is made: what it is based on. */
export function basisOf({ mentions, claims }: Workspace, touched: Touched): Workspace {
  return { mentions: pick(mentions, touched.mentions), claims: pick(claims, touched.claims) };
}

function pick<T>(all: ReadonlyMap<string, T>, ids: readonly string[]): Map<string, T> {
  const picked = new Map<string, T>();
  for (const id of ids) {
    const thing = all.get(id);
    if (thing !== undefined) picked.set(id, thing);
  }
  return picked;
}

/**
 * A basis with the versions under which `known`, the server's state, holds the very words and choices of the basis: so an
 * operation made on top of one's own waiting ones gets their answers' versions. What the server holds otherwise keeps the
 * version that was read, and a write on it is refused as stale.
 */
export function withKnownVersions(basis: Workspace, known: Workspace): Workspace {
  const mentions = new Map(basis.mentions);
  for (const mention of basis.mentions.values()) {
    const now = known.mentions.get(mention.id);
    if (now && now !== mention) mentions.set(mention.id, mentionVersions(mention, now));
  }
  const claims = new Map(basis.claims);
  for (const claim of basis.claims.values()) {
    const now = known.claims.get(claim.id);
    if (now && now !== claim) claims.set(claim.id, claimVersions(claim, now));
  }
  return { mentions, claims };
}

/** Whether the two hold the same and differ at most in versions. */
export function differsInVersionsOnly(basis: Workspace, now: Workspace): boolean {
  const { mentions, claims } = withKnownVersions(basis, now);
  const versions = ({ version, noteVersion, links }: MentionAnswer) => [version, noteVersion, links.map(linkState)];
  return (
    [...mentions.values()].every((one) => sameValue(versions(one), orNull(now.mentions.get(one.id), versions))) &&
    [...claims.values()].every(
      ({ id, version, noteVersion }) =>
        now.claims.get(id)?.version === version && now.claims.get(id)?.noteVersion === noteVersion,
    )
  );
}

function linkState({ claim, version }: LinkAnswer): readonly [string, number] {
  return [claim, version];
}

function orNull<T, U>(value: T | undefined, use: (value: T) => U): U | null {
  return value === undefined ? null : use(value);
}

function mentionVersions(seen: MentionAnswer, now: MentionAnswer): MentionAnswer {
  const passage = ({ revision, segments, attributes }: MentionAnswer) => ({ revision, segments, attributes });
  return {
    ...seen,
    version: sameValue(passage(seen), passage(now)) ? now.version : seen.version,
    noteVersion: isSameNote(seen.note, now.note) ? now.noteVersion : seen.noteVersion,
    links: seen.links.map((link) => linkVersion(link, now.links)),
  };
}

function linkVersion(seen: LinkAnswer, links: readonly LinkAnswer[]): LinkAnswer {
  const now = links.find((link) => link.claim === seen.claim);
  return now && now.stance === seen.stance && now.status === seen.status ? { ...seen, version: now.version } : seen;
}

function claimVersions(seen: ClaimAnswer, now: ClaimAnswer): ClaimAnswer {
  return {
    ...seen,
    version: seen.statement === now.statement ? now.version : seen.version,
    noteVersion: isSameNote(seen.note, now.note) ? now.noteVersion : seen.noteVersion,
  };
}
