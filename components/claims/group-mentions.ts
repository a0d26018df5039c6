import type { ClaimMentionAnswer } from "@/lib/contract/claims";

type Outlet = ClaimMentionAnswer["outlet"];

export interface MentionGroup {
  readonly key: string;
  /** Null for articles without an outlet, which share the last group. */
  readonly outlet: Outlet;
  readonly items: readonly ClaimMentionAnswer[];
}

// Undated articles stand after the dated ones.
const dateOf = (one: ClaimMentionAnswer | undefined) => one?.article.publishedAt ?? "9999";

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Mentions by outlet and, within one, by date; the outlet that reported first stands first. */
export function groupMentions(mentions: readonly ClaimMentionAnswer[]): MentionGroup[] {
  const groups = new Map<string, { key: string; outlet: Outlet; items: ClaimMentionAnswer[] }>();
  const byDate = mentions.toSorted((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.mention, b.mention));
  for (const one of byDate) {
    const key = one.outlet?.id ?? "";
    const group = groups.get(key) ?? { key, outlet: one.outlet, items: [] };
    group.items.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.outlet === null) - Number(b.outlet === null));
}
