/** A claim with the mentions that are linked to it by accepted links. */
export interface ProfiledClaim {
  readonly id: string;
  readonly isContradicted: boolean;
  readonly mentions: readonly {
    readonly id: string;
    /** Null for an article whose outlet is unknown; all such count as one outlet. */
    readonly outlet: string | null;
    /** ISO 8601 date or UTC date-time; null where it is not known. */
    readonly publishedAt: string | null;
  }[];
}

/** What the words of a mention say of themselves. */
export interface Wording {
  readonly isAttributed: boolean;
  readonly isHedged: boolean;
}

const claimLists = ["claims", "first", "alone", "contradicted"] as const;
export const mentionLists = ["mentions", "unattributed", "hedged"] as const;
export const profileLists = [...claimLists, ...mentionLists] as const;
export type ProfileList = (typeof profileLists)[number];

/** Ids of claims, and of mentions, each once: every number of a profile is the length of its list. */
export type OutletProfile = Readonly<Record<ProfileList, readonly string[]>>;

/**
 * How an outlet reports: the claims that it carries, those that no other outlet carried before it though others did (`first`), those that
 * nobody else carries (`alone`), those that are contradicted, and its mentions, without attribution or hedged. Where the dates leave open who
 * was first nobody is; two of the same day are both.
 */
export function profileOutlet(
  claims: readonly ProfiledClaim[],
  outlet: string,
  wordingOf: (mention: string) => Wording,
): OutletProfile {
  const carried = claims.filter(({ mentions }) => mentions.some((mention) => mention.outlet === outlet));
  const idsOf = (some: readonly { readonly id: string }[]) => [...new Set(some.map(({ id }) => id))];
  const mentions = idsOf(carried.flatMap((claim) => claim.mentions.filter((mention) => mention.outlet === outlet)));
  return {
    claims: idsOf(carried),
    first: idsOf(carried.filter((claim) => isFirst(claim, outlet))),
    alone: idsOf(carried.filter((claim) => claim.mentions.every((mention) => mention.outlet === outlet))),
    contradicted: idsOf(carried.filter(({ isContradicted }) => isContradicted)),
    mentions,
    unattributed: mentions.filter((id) => !wordingOf(id).isAttributed),
    hedged: mentions.filter((id) => wordingOf(id).isHedged),
  };
}

function isFirst({ mentions }: ProfiledClaim, outlet: string): boolean {
  const others = mentions.filter((mention) => mention.outlet !== outlet);
  if (others.length === 0 || others.some(({ publishedAt }) => publishedAt === null)) return false;
  return mentions.some(
    ({ outlet: of, publishedAt: own }) =>
      of === outlet && own !== null && others.every(({ publishedAt }) => !isBefore(publishedAt ?? "", own)),
  );
}

/** Whether one moment is before another for certain: a day is not before a time of the same day. */
function isBefore(one: string, other: string): boolean {
  const precision = Math.min(one.length, other.length) <= 10 ? 10 : 19;
  return one.slice(0, precision) < other.slice(0, precision);
}
