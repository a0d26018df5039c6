import { type BlockDraft, hasVisibleText } from "@/lib/core/text/build-blocks";

/** A block that was left out: by which rule, the block itself, and how many of the blocks that stay come before it. */
export type Removal = { rule: string; draft: BlockDraft; position: number };

/** A reason to leave blocks out. `finds` gives the indexes of those that are not part of the article. */
export type CleaningRule = { id: string; reason: string; finds(drafts: readonly BlockDraft[]): readonly number[] };

const MOST_PASSES = 12;

/** Blocks that stay and, in the order of the source, those that were left out. */
export type SplitDrafts = { drafts: BlockDraft[]; removed: Removal[] };

/**
 * Splits drafts into those that stay and those that a rule takes out; the first rule that finds one names it. The
 * rules look again at what is left until they find no more. Where nothing would stay, all does.
 */
export function cleanDrafts(drafts: readonly BlockDraft[], rules: readonly CleaningRule[]): SplitDrafts {
  return cleanFurther({ drafts, removed: [] }, rules);
}

/** Does so with drafts from which something was left out before; both kinds of removals stand in one order. */
export function cleanFurther(
  split: { drafts: readonly BlockDraft[]; removed: readonly Removal[] },
  rules: readonly CleaningRule[],
): SplitDrafts {
  const ruleOf = findRemovable(split.drafts, rules);
  const kept: BlockDraft[] = [];
  const removed: Removal[] = [];
  let next = 0;
  const passEarlier = (index: number) => {
    for (let each = split.removed[next]; each !== undefined && each.position <= index; each = split.removed[next]) {
      removed.push({ ...each, position: kept.length });
      next += 1;
    }
  };
  for (const [index, draft] of split.drafts.entries()) {
    passEarlier(index);
    const rule = ruleOf.get(index);
    if (rule !== undefined) removed.push({ rule, draft, position: kept.length });
    else if (hasVisibleText(draft.runs)) kept.push(draft);
  }
  passEarlier(split.drafts.length);
  return { drafts: kept, removed };
}

/** The indexes of the drafts that `cleanDrafts` takes out, with the id of the rule; empty where that would be all. */
export function findRemovable(drafts: readonly BlockDraft[], rules: readonly CleaningRule[]): Map<number, string> {
  const ruleOf = new Map<number, string>();
  let left = drafts.map((draft, index) => ({ draft, index })).filter(({ draft }) => hasVisibleText(draft.runs));
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const found = findingsOf(
      left.map(({ draft }) => draft),
      rules,
    );
    if (found.size === 0) break;
    for (const [at, rule] of found) {
      const index = left[at]?.index;
      if (index !== undefined) ruleOf.set(index, rule);
    }
    left = left.filter(({ index }) => !ruleOf.has(index));
  }
  return left.length === 0 ? new Map() : ruleOf;
}

function findingsOf(drafts: readonly BlockDraft[], rules: readonly CleaningRule[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const rule of rules) {
    for (const index of rule.finds(drafts)) {
      if (!found.has(index) && drafts[index] !== undefined) found.set(index, rule.id);
    }
  }
  return found;
}
