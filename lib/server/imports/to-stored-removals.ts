import type { Removal } from "@/lib/core/imports/clean";
import { cleaningRules } from "@/lib/core/imports/cleaning";
import { pdfRules } from "@/lib/core/imports/pdf-furniture";
import { leftOutByHand } from "@/lib/core/imports/revise";
import type { StoredRemovals } from "../articles/stored-removals";

/** Of rules that are no cleaning rules: names that a page's mark-up or a document's lay-out gives its parts. */
const setApart = "The source itself sets this apart from the article.";

const reasonOf = new Map([
  [leftOutByHand, ""],
  ...[...cleaningRules, ...pdfRules].map(({ id, reason }) => [id, reason] as const),
]);

/** Removals as a revision keeps them, each with its reason; `known` has reasons that were stored before, which stay. */
export function toStoredRemovals(
  removed: readonly Removal[],
  known: ReadonlyMap<string, string> = new Map(),
): StoredRemovals {
  return removed.map(({ rule, position, draft: { runs, ...draft } }) => ({
    rule,
    reason: known.get(rule) ?? reasonOf.get(rule) ?? setApart,
    position,
    draft: { ...draft, runs: runs.map(({ text, marks }) => ({ text, ...(marks ? { marks: [...marks] } : {}) })) },
  }));
}
