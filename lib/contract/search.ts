import { z } from "zod";
import { id } from "./fields";
import { operation } from "./operation";

export const foundKinds = ["project", "story", "claim", "article", "mention"] as const;
export type FoundKind = (typeof foundKinds)[number];

/** A thing that search found, with what it takes to name it and to go there. */
export const found = z.object({
  kind: z.enum(foundKinds),
  id,
  /** A name, title, statement or quote. */
  text: z.string(),
  project: z.object({ id, name: z.string() }),
  /** Null for a project, and for a claim that no story tells. */
  story: z.object({ id, title: z.string() }).nullable(),
  /** The article of a mention. */
  article: id.nullable(),
  /** A claim's number in that story. */
  number: z.int().nullable(),
  /** The outlet of an article or a mention. */
  outlet: z.string().nullable(),
});
export type Found = z.infer<typeof found>;

const opened = z.templateLiteral([z.enum(foundKinds), ":", id], { error: "must be kind:id" });

export const search = operation({
  id: "search",
  method: "GET",
  path: "/api/v1/search",
  access: "person",
  summary:
    "Find claims, mentions, articles, stories and projects by words, whatever their alphabet and accents; `limit` of each kind, the best first.",
  query: z.strictObject({
    q: z.string().trim().max(200).default(""),
    /** What belongs to this project and story comes first. */
    project: id.optional(),
    story: id.optional(),
    /** Asks for these things, as `kind:id` parted by commas, instead of searching; what one cannot see is left out. */
    opened: z
      .string()
      .max(1000)
      .transform((list) => list.split(",").filter(Boolean))
      .pipe(z.array(opened).max(20))
      .optional(),
    limit: z.coerce.number().int().min(1).max(20).default(6),
  }),
  answer: z.object({ items: z.array(found) }),
});
