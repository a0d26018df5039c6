import { z } from "zod";

/** A file that was sent, as `lib/http` reads it. */
export const upload = z.object({ name: z.string(), mediaType: z.string(), bytes: z.instanceof(Uint8Array) });
export type Upload = z.infer<typeof upload>;
