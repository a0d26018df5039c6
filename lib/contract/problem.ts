import { z } from "zod";
import { errorCodes } from "@/lib/core/errors";

/** RFC 9457 problem details; `current` is the present state of the thing after a stale write. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(errorCodes),
  detail: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  current: z.unknown().optional(),
  deleted: z.boolean().optional(),
});
export type Problem = z.infer<typeof problem>;
