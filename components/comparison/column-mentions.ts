import { type ColumnMention, isDrawnAlike } from "@/components/reader/column-mention";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { TagAnswer } from "@/lib/contract/projects/tags";

type Tags = ReadonlyMap<string, Pick<TagAnswer, "name" | "colour">>;

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

/** A mention as it is drawn, and what that was made of: the mention, and the claims that it names. */
interface Drawn {
  readonly from: readonly unknown[];
  readonly mention: ColumnMention;
}

/** What a column draws, and what that was made of. */
interface DrawnColumn {
  readonly revision: number;
  readonly claims: Workspace["claims"];
  readonly from: readonly MentionAnswer[];
  readonly mentions: readonly ColumnMention[];
}

interface ReadRevision {
  readonly id: string;
  readonly revision: number;
}

/**
 * The mentions of each open article as its column draws them. A mention that looks as before, whatever else of it changed, is
 * the very object of before, and an article of which nothing looks different its very array, so that a column can skip its work.
 * Mentions that wait in an older revision have no place in the column's text.
 */
export function createColumnMentions(story: string, tags: Tags) {
  const drawn = new Map<string, Drawn>();
  const columns = new Map<string, DrawnColumn>();
  let parted: { from: Workspace["mentions"]; parts: ReturnType<typeof partByArticle> } | null = null;

  function draw(mention: MentionAnswer, workspace: Workspace): ColumnMention {
    const from = [mention, ...mention.links.map((link) => workspace.claims.get(link.claim))];
    const known = drawn.get(mention.id);
    if (known && isEach(from, known.from)) return known.mention;
    const made = toColumnMention(mention, workspace, story, tags);
    const shown = known && isDrawnAlike(known.mention, made) ? known.mention : made;
    drawn.set(mention.id, { from, mention: shown });
    return shown;
  }

  function mentionsIn(workspace: Workspace, article: string): readonly MentionAnswer[] {
    if (parted?.from !== workspace.mentions) parted = { from: workspace.mentions, parts: partByArticle(workspace) };
    return parted.parts.get(article) ?? [];
  }

  return (workspace: Workspace, { id: article, revision }: ReadRevision): readonly ColumnMention[] => {
    const from = mentionsIn(workspace, article);
    const { claims } = workspace;
    const before = columns.get(article);
    if (before?.revision === revision && before.claims === claims && isEach(from, before.from)) return before.mentions;
    const next = from.filter((one) => one.revision === revision).map((mention) => draw(mention, workspace));
    const mentions = before && isEach(next, before.mentions) ? before.mentions : next;
    columns.set(article, { revision, claims, from, mentions });
    return mentions;
  };
}

function partByArticle({ mentions }: Workspace): ReadonlyMap<string, readonly MentionAnswer[]> {
  const parts = new Map<string, MentionAnswer[]>();
  for (const mention of mentions.values()) {
    const part = parts.get(mention.article);
    if (part) part.push(mention);
    else parts.set(mention.article, [mention]);
  }
  return parts;
}

function isEach(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
