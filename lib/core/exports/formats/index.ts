import type { Format } from "../format";
import { csv } from "./csv";
import { jsonl } from "./jsonl";
import { webAnnotation } from "./web-annotation";

/** Every export format, in the order in which people are offered them. */
export const formats: readonly Format[] = [csv, jsonl, webAnnotation];

/** The format with this id, or null. */
export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
