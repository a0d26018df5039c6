import { type BlockDraft, buildBlocks, hasVisibleText } from "@/lib/core/text/build-blocks";
import { cleanFurther, findRemovable, type Removal } from "./clean";
import { cleaningRules } from "./cleaning";
import { authorBox, boxedName } from "./cleaning/rules/author-box";
import type { ArticleMetadata, ReadArticle } from "./reader";
import { textMetadata } from "./text-metadata";
import { findTitle } from "./titled-text";

// A department of an outlet, as `BBC's Russian Service`: it names the outlet too.
const DEPARTMENT = /^(.{2,40})['’]s\s(?:\p{Lu}\S*\s){0,3}(?:Service|Bureau|Desk|Newsroom)$/u;

/**
 * Makes a cleaned article of the drafts of a text without metadata of its own. The title becomes a heading and stays;
 * what the text says about itself is read from all of it, so that a line that is taken out still serves as evidence.
 * `earlier` is what was left out of the drafts before.
 */
export function readDrafts(drafts: readonly BlockDraft[], earlier: readonly Removal[] = []): ReadArticle {
  const seen = drafts.filter(({ runs }) => hasVisibleText(runs));
  const whole = buildBlocks(seen);
  const found = findRemovable(seen, cleaningRules);
  // A headline that looks like a notice is still better than none.
  const title = findTitle(whole, (index) => !found.has(index)) ?? findTitle(whole);
  const split = { drafts: withHeading(seen, title?.headline ?? null), removed: earlier };
  const { drafts: kept, removed } = cleanFurther(split, cleaningRules);
  const built = buildBlocks(kept);
  const known = withAuthorBox(textMetadata(whole.text, built.text), removed);
  return { ...built, ...known, title: title?.title ?? null, removed };
}

function withHeading(drafts: BlockDraft[], index: number | null): BlockDraft[] {
  const draft = index === null ? undefined : drafts[index];
  return index === null || draft === undefined ? drafts : drafts.with(index, { ...draft, type: "heading", level: 1 });
}

type Known = Omit<ArticleMetadata, "title">;

/** A box about the author is evidence of the by-line, and of the outlet where the author is a part of one. */
function withAuthorBox(known: Known, removed: readonly Removal[]): Known {
  if (known.byline !== null) return known;
  const name = boxedName(removed.flatMap(({ rule, draft }) => (rule === authorBox.id ? [draft] : [])));
  if (name === null) return known;
  const where = { foundIn: "the author box", guess: true };
  const outlet = DEPARTMENT.exec(name)?.[1];
  return {
    ...known,
    byline: { value: name, ...where },
    outlet: known.outlet ?? (outlet === undefined ? null : { value: { name: outlet }, ...where }),
  };
}
