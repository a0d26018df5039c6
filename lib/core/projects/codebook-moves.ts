import { type CodebookTag, closesCycle } from "./codebook";

/** Where a tag goes: below which tag, and to which place of the whole codebook, from 0. */
export interface Move {
  readonly parent: string | null;
  readonly position: number;
}

export type Beside = "before" | "after" | "inside";

function byPlace(tags: readonly CodebookTag[]): CodebookTag[] {
  return tags.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The move that puts a tag before or after another, or as the last inside it; null where it would stand below itself. */
export function moveBeside(tags: readonly CodebookTag[], id: string, target: string, where: Beside): Move | null {
  const others = byPlace(tags).filter((tag) => tag.id !== id);
  const at = others.findIndex((tag) => tag.id === target);
  const parent = where === "inside" ? target : (others[at]?.parent ?? null);
  if (at < 0 || closesCycle(tags, id, parent)) return null;
  return { parent, position: where === "inside" ? others.length : where === "before" ? at : at + 1 };
}

/**
 * The one-step moves of a tag: among its siblings, below the one before it, and out beside its parent; null at an end.
 * Tags that are `hidden` are stepped over.
 */
export function stepsOf(tags: readonly CodebookTag[], id: string, hidden: ReadonlySet<string> = new Set()) {
  const known = new Set(tags.flatMap((tag) => (hidden.has(tag.id) ? [] : [tag.id])));
  const parentOf = (tag: CodebookTag | undefined) => (tag?.parent && known.has(tag.parent) ? tag.parent : null);
  const own = tags.find((tag) => tag.id === id);
  const siblings = byPlace(tags).filter((tag) => known.has(tag.id) && parentOf(tag) === parentOf(own));
  const at = siblings.findIndex((tag) => tag.id === id);
  const beside = (target: string | null | undefined, where: Beside) =>
    target ? moveBeside(tags, id, target, where) : null;
  return {
    up: beside(siblings[at - 1]?.id, "before"),
    down: beside(siblings[at + 1]?.id, "after"),
    in: beside(siblings[at - 1]?.id, "inside"),
    out: beside(parentOf(own), "after"),
  };
}
