import type { Removal } from "@/lib/core/imports/clean";
import type { StoredRemovals } from "../articles/stored-removals";

/** Removals as a revision keeps them; `reasons` gives the sentence of each rule, and one that it lacks has none. */
export function toStoredRemovals(removed: readonly Removal[], reasons: ReadonlyMap<string, string>): StoredRemovals {
  return removed.map(({ rule, position, draft: { runs, ...draft } }) => ({
    rule,
    reason: reasons.get(rule) ?? "",
    position,
    draft: { ...draft, runs: runs.map(({ text, marks }) => ({ text, ...(marks ? { marks: [...marks] } : {}) })) },
  }));
}
