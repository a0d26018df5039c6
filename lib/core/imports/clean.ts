import { type BlockDraft, hasVisibleText } from "@/lib/core/text/build-blocks";

/** A block that was left out: by which rule, the block itself, and how many of the blocks that stay come before it. */
export type Removal = { rule: string; draft: BlockDraft; position: number };

/** A reason to leave blocks out. `finds` gives the indexes of those that are not part of the article. */
export type CleaningRule = { id: string; reason: string; finds(drafts: readonly BlockDraft[]): readonly number[] };

/** Splits drafts into those that stay and those that a rule takes out; the first rule that finds one names it. */
export function cleanDrafts(
  drafts: readonly BlockDraft[],
  rules: readonly CleaningRule[],
): { drafts: BlockDraft[]; removed: Removal[] } {
  const seen = drafts.filter(({ runs }) => hasVisibleText(runs));
  const ruleOf = new Map<number, string>();
  for (const rule of rules) {
    for (const index of rule.finds(seen)) {
      if (!ruleOf.has(index)) ruleOf.set(index, rule.id);
    }
  }
  const kept: BlockDraft[] = [];
  const removed: Removal[] = [];
  for (const [index, draft] of seen.entries()) {
    const rule = ruleOf.get(index);
    if (rule === undefined) kept.push(draft);
    else removed.push({ rule, draft, position: kept.length });
  }
  return { drafts: kept, removed };
}
