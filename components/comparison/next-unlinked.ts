import type { Workspace } from "@/lib/client/compare/workspace";
import type { MentionAnswer } from "@/lib/contract/mentions";

interface Column {
  readonly id: string;
  readonly revision: number;
}

/**
 * The next mention without a claim, column after column and down each text, round the end: from the mention one is at, or
 * else from the beginning of the column one is at. The one one is at when no other is left; null when every mention has its claim.
 */
export function nextUnlinked(
  workspace: Workspace,
  columns: readonly Column[],
  at: { readonly mention: string | null; readonly article: string | null },
  by: 1 | -1,
): MentionAnswer | null {
  const start = (mention: MentionAnswer) => mention.segments[0]?.start ?? 0;
  const all = columns.flatMap(({ id, revision }) =>
    [...workspace.mentions.values()]
      .filter((mention) => mention.article === id && mention.revision === revision)
      .sort((a, b) => start(a) - start(b)),
  );
  const isWanted = (mention: MentionAnswer) => mention.links.length === 0;
  const known = all.findIndex((mention) => mention.id === at.mention);
  const first = all.findIndex((mention) => mention.article === at.article);
  const from = known >= 0 ? known + 1 : Math.max(0, first);
  // The one one is at comes last in either direction.
  const after = [...all.slice(from), ...all.slice(0, known >= 0 ? known : from)];
  const here = known >= 0 ? all.slice(known, known + 1) : [];
  const round = by > 0 ? [...after, ...here] : [...after.toReversed(), ...here];
  return round.find(isWanted) ?? null;
}
