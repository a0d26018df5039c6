import type { ColumnMention } from "@/components/reader/column-mention";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { TagAnswer } from "@/lib/contract/projects/tags";

type Tags = ReadonlyMap<string, TagAnswer>;

function labelOf(mention: MentionAnswer, tags: Tags): string {
  const names = mention.tags.flatMap((id) => tags.get(id)?.name ?? []);
  return names.length > 0 ? names.join(", ") : "no tag";
}

function toColumnMention(mention: MentionAnswer, workspace: Workspace, story: string, tags: Tags): ColumnMention {
  const numbers = mention.links.flatMap((link) => {
    const claim = workspace.claims.get(link.claim);
    const number = claim?.numbers[story];
    const counts = claim && number !== undefined && link.status !== "rejected";
    return counts ? [{ claimId: claim.id, number, statement: claim.statement }] : [];
  });
  return {
    id: mention.id,
    segments: mention.segments,
    colours: mention.tags.flatMap((id) => tags.get(id)?.colour ?? []),
    label: labelOf(mention, tags),
    numbers,
  };
}

interface ReadRevision {
  readonly id: string;
  readonly revision: number;
}

/**
 * The mentions of each open article as its column draws them. A mention and the claims it names that did not change give
 * the very object of before, and an article of which nothing changed its very array, so that a column can skip its work. Mentions
 * that wait in an older revision have no place in the column's text.
 */
export function createColumnMentions(story: string, tags: Tags) {
  const drawn = new WeakMap<MentionAnswer, { claims: readonly unknown[]; mention: ColumnMention }>();
  const arrays = new Map<string, readonly ColumnMention[]>();

  function draw(mention: MentionAnswer, workspace: Workspace): ColumnMention {
    const claims = mention.links.map((link) => workspace.claims.get(link.claim));
    const known = drawn.get(mention);
    const isSame =
      known?.claims.length === claims.length && claims.every((claim, index) => claim === known.claims[index]);
    if (known && isSame) return known.mention;
    const made = toColumnMention(mention, workspace, story, tags);
    drawn.set(mention, { claims, mention: made });
    return made;
  }

  return (workspace: Workspace, { id: article, revision }: ReadRevision): readonly ColumnMention[] => {
    const mentions = [...workspace.mentions.values()].filter(
      (one) => one.article === article && one.revision === revision,
    );
    const next = mentions.map((mention) => draw(mention, workspace));
    const before = arrays.get(article);
    if (before?.length === next.length && next.every((one, index) => one === before[index])) return before;
    arrays.set(article, next);
    return next;
  };
}
