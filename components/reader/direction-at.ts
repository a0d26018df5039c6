import type { Column } from "./column";
import { domPointOf } from "./geometry";

/** The direction of the block that holds an offset: a block in a language of its own may run against the article. */
export function directionAt(column: Column, offset: number): "ltr" | "rtl" {
  const { node } = domPointOf(column, offset, 1);
  const element = node instanceof Element ? node : node.parentElement;
  return getComputedStyle(element ?? column.view.dom).direction === "rtl" ? "rtl" : "ltr";
}
