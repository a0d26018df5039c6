import { quoteOf, type Segment } from "@/lib/core/text/segments";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { Prisma } from "../db/generated/client";
import { requireSegments } from "./mark-input";
import { type SnapshotRow, snapshotSelect } from "./mention-row";

interface Place {
  /** The text that the segments count in. */
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** What a mention's row holds of its place, as it stands in a statement that creates or updates it. */
export function placeData({ text, segments }: Place) {
  requireSegments(text, segments);
  return { start: segments[0]?.start ?? 0, quote: quoteOf(text, segments) };
}

/** The rows of a mention's segments. */
export function segmentRows(segments: readonly Segment[]) {
  return segments.map(({ start, end }, ordinal) => ({ ordinal, start, end }));
}

/**
 * Moves a mention that the caller read at `version` to a place, and changes whatever else `data` names in the same statement.
 * Segments that fit no mention of the text are `invalid`; a change in between is a `conflict` with the `current` state.
 */
export async function writePlace(
  tx: Tx,
  mention: { readonly id: string; readonly version: number },
  place: Place,
  { current, data = {} }: { current: unknown; data?: Prisma.MentionUncheckedUpdateManyInput },
): Promise<SnapshotRow> {
  const { id, version } = mention;
  const { count } = await tx.mention.updateMany({
    where: { id, version },
    data: { ...data, ...placeData(place), updatedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "Someone changed this mention meanwhile.", { current });
  await tx.segment.deleteMany({ where: { mentionId: id } });
  await tx.segment.createMany({ data: segmentRows(place.segments).map((row) => ({ mentionId: id, ...row })) });
  return tx.mention.findUniqueOrThrow({ where: { id }, select: snapshotSelect });
}
