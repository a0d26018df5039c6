import { carryOver } from "@/lib/core/imports/carry-over/carry-over";
import type { Placement } from "@/lib/core/mentions/placements";
import { quoteOf, type Segment } from "@/lib/core/text/segments";
import type { Tx } from "../db/client";
import type { NextRevision } from "./next-revision";

interface Moved {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly start: number;
  readonly quote: string;
  readonly placedBy: Placement;
}

interface Step {
  readonly articleId: string;
  readonly language: string | null;
  /** The revision that was the newest. */
  readonly from: { readonly number: number };
  readonly to: NextRevision & { readonly id: string };
}

type Mention = Awaited<ReturnType<typeof findMentions>>[number];

/** All mentions of an article, deleted ones too: these come along so that they can be brought back. */
function findMentions(tx: Tx, articleId: string) {
  return tx.mention.findMany({
    where: { articleId },
    select: {
      id: true,
      quote: true,
      revision: { select: { id: true, number: true } },
      segments: { select: { start: true, end: true }, orderBy: { ordinal: "asc" } },
    },
  });
}

function moveExactly(mentions: readonly Mention[], { text, carry }: NextRevision): Moved[] {
  return mentions.flatMap(({ id, segments }) => {
    const carried = segments.map((segment) => carry?.(segment) ?? null);
    if (carried.includes(null)) return [];
    const placed = carried.flatMap((pieces) => pieces ?? []);
    return [{ id, segments: placed, start: placed[0]?.start ?? 0, quote: quoteOf(text, placed), placedBy: "position" }];
  });
}

async function moveByWords(tx: Tx, revisionId: string, mentions: readonly Mention[], step: Step): Promise<Moved[]> {
  const { text } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { text: true } });
  const isNewest = mentions[0]?.revision.number === step.from.number;
  const kind = step.to.change === "imported" || !isNewest ? "reimport" : "edit";
  const carried = carryOver({ text }, { text: step.to.text }, mentions, { kind, language: step.language });
  return carried.flatMap(({ id, outcome, step: found, segments }) => {
    if (outcome !== "moved" || found === null || found === "approximate") return [];
    return [{ id, segments, start: segments[0]?.start ?? 0, quote: quoteOf(step.to.text, segments), placedBy: found }];
  });
}

/** The version goes up with the place, so that nothing undoes an older change at the old offsets. */
async function move(tx: Tx, revisionId: string, moved: readonly Moved[]): Promise<void> {
  const ids = moved.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE mention SET "revisionId" = ${revisionId}::uuid, start = new.start, quote = new.quote,
      "placedBy" = new."placedBy", version = version + 1, "updatedAt" = now()
    FROM jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) AS new(id uuid, start int, quote text, "placedBy" text)
    WHERE mention.id = new.id`;
  await tx.segment.deleteMany({ where: { mentionId: { in: ids } } });
  await tx.segment.createMany({
    data: moved.flatMap(({ id, segments }) =>
      segments.map(({ start, end }, ordinal) => ({ mentionId: id, ordinal, start, end })),
    ),
  });
}

/**
 * Brings every mention whose place in the new revision is certain to it, also of those that waited since an earlier one.
 * The others stay, whole and readable, in the revision they stand in, and wait for a person.
 */
export async function carryMentions(tx: Tx, step: Step): Promise<void> {
  const mentions = await findMentions(tx, step.articleId);
  const revisions = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { id } = mention.revision;
    const group = revisions.get(id);
    if (group) group.push(mention);
    else revisions.set(id, [mention]);
  }
  for (const [id, group] of revisions) {
    const isExact = step.to.carry && group[0]?.revision.number === step.from.number;
    const moved = isExact ? moveExactly(group, step.to) : await moveByWords(tx, id, group, step);
    if (moved.length > 0) await move(tx, step.to.id, moved);
  }
}
