import type { markMention } from "@/lib/contract/mentions";
import type { Input } from "@/lib/contract/operation";
import { type Segment, segmentsProblem } from "@/lib/core/text/segments";
import { AppError } from "../app-error";

export type MarkInput = Input<typeof markMention>["body"];

/** Refuses segments that cannot make up a mention of this text. */
export function requireSegments(text: string, segments: readonly Segment[]): void {
  const problem = segmentsProblem(text, segments);
  if (problem) throw new AppError("invalid", problem, { fields: { segments: problem } });
}
