import { byOrder, type OutboxStorage, type StoredRow } from "./storage";

/** Keeps rows as long as the page lives: where the browser stores nothing. */
export function memoryStorage<B>(): OutboxStorage<B> {
  const rows = new Map<string, StoredRow<B>>();
  return {
    outlives: false,
    read: async () => [...rows.values()].sort(byOrder),
    commit: async ({ put, removed }) => {
      const isFresh =
        put.every((row) => (rows.get(row.id)?.revision ?? 0) === row.revision - 1) &&
        removed.every(({ id, revision }) => rows.get(id)?.revision === revision);
      if (!isFresh) return "outdated";
      for (const row of put) rows.set(row.id, row);
      for (const { id } of removed) rows.delete(id);
      return "done";
    },
  };
}
