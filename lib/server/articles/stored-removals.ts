import { z } from "zod";
import type { ArticleAnswer } from "@/lib/contract/articles";
import { blockTypes } from "@/lib/core/text/blocks";

const runMark = z.union([
  z.object({ type: z.enum(["em", "strong"]) }),
  z.object({ type: z.literal("link"), href: z.string() }),
]);

/** What a revision keeps of the blocks that were left out: enough to bring each back as it was. */
export const storedRemovals = z.array(
  z.object({
    rule: z.string(),
    reason: z.string(),
    position: z.int().min(0),
    draft: z.object({
      type: z.enum(blockTypes),
      level: z.int().exactOptional(),
      language: z.string().exactOptional(),
      runs: z.array(z.object({ text: z.string(), marks: z.array(runMark).exactOptional() })),
    }),
  }),
);
export type StoredRemovals = z.infer<typeof storedRemovals>;

/** The left-out blocks as the API answers them. */
export function presentRemoved(stored: unknown): ArticleAnswer["removed"] {
  return storedRemovals.parse(stored).map(({ rule, reason, position, draft }) => ({
    rule,
    reason,
    position,
    type: draft.type,
    text: draft.runs.map(({ text }) => text).join(""),
  }));
}
