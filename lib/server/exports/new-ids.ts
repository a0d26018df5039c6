import { v5 } from "uuid";

export interface NewId {
  readonly id: string;
  /** The id that the row came with, where it could not keep it. */
  readonly sourceId: string | null;
}

/**
 * New ids for imported rows, by the ids they came with: the same where it is free, else UUIDv5(project, old id), else
 * UUIDv5(project, that), and so on. `findTaken` answers which of the given ids are taken, by rows of any project.
 */
export async function assignIds(
  projectId: string,
  ids: readonly string[],
  findTaken: (ids: string[]) => Promise<{ id: string }[]>,
): Promise<Map<string, NewId>> {
  const assigned = new Map<string, NewId>();
  let open = ids.map((old) => ({ old, id: old }));
  while (open.length > 0) {
    const taken = new Set((await findTaken(open.map(({ id }) => id))).map(({ id }) => id));
    for (const { old, id } of open) if (!taken.has(id)) assigned.set(old, { id, sourceId: id === old ? null : old });
    open = open.filter(({ id }) => taken.has(id)).map(({ old, id }) => ({ old, id: v5(id, projectId) }));
  }
  return assigned;
}
