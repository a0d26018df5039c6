import { z } from "zod";
import { time } from "./fields";

const webAddress = z.url({ protocol: /^https?$/, error: "must be an http or https address" }).max(8000);

/** How a raw source came from the web: what proves where it is from. */
export const fetched = z.object({
  /** The address that a person gave. */
  requested: webAddress,
  /** The address that answered, after redirects. */
  address: webAddress,
  at: time,
  status: z.int(),
  /** What the host said beside the page, by name in lower case; cookies are not kept. */
  headers: z.record(z.string().max(200), z.string().max(20_000)),
  /** The original's address, where an archive answered. */
  original: webAddress.nullable(),
  /** When the archive made its copy, where it says so. */
  archivedAt: time.nullable(),
  /** Whether an owner had robots.txt passed over. */
  ignoredRobots: z.boolean(),
});
export type FetchRecord = z.infer<typeof fetched>;
