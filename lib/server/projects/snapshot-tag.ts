import type { Tag } from "../db/generated/client";
import type { ChangeLog, Snapshot } from "../events/change";

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** What an event keeps of a tag; its place in the order is a change of its own. */
export function snapshotTag(row: Tag): Snapshot {
  const { version, name, definition, inclusion, exclusion, example, colour, key, parentId, mergedIntoId } = row;
  const said = { version, name, definition, inclusion, exclusion, example, colour, key, parentId, mergedIntoId };
  return { ...said, retiredAt: iso(row.retiredAt), deletedAt: iso(row.deletedAt) };
}

/** Logs what became of tags, from the rows before and after; a tag that was not there before was made. */
export function logTags(log: ChangeLog, before: readonly Tag[], after: readonly Tag[]): void {
  const known = new Map(before.map((row) => [row.id, row]));
  for (const row of after) {
    const was = known.get(row.id);
    if (was?.version === row.version) continue;
    log.add({ kind: "tag", id: row.id, before: was ? snapshotTag(was) : null, after: snapshotTag(row) });
  }
}
