import { z } from "zod";
import { stance } from "@/lib/contract/claims";
import { colour, date, language, line, words } from "@/lib/contract/fields";
import { attributes } from "@/lib/contract/mentions";
import { relationKinds } from "@/lib/core/claims/stances";

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const outlet = z.strictObject({
  key,
  name: line(200),
  domain: z.string().endsWith(".example"),
  country: line(100),
  language,
  /** The outlet hues of app/tokens.css, --o1 to --o5. */
  colour: z.int().min(1).max(5),
});

const article = z.strictObject({
  key,
  outlet: key,
  /** A path below the folder of sample.json. */
  file: z.string().regex(/^articles\/\d\d-[a-z-]+\.md$/),
  title: line(300),
  publishedAt: date.nullable(),
  byline: line(200),
  language,
  url: z.url(),
});

const link = z.strictObject({ claim: key, stance, status: z.enum(["accepted", "proposed"]) });

const mention = z.strictObject({
  key,
  article: key,
  quotes: z.array(z.string().min(1)).min(1),
  occurrence: z.int().min(0).optional(),
  tags: z.array(z.string()).min(1),
  attributes,
  note: words(2000).optional(),
  links: z.array(link),
});

/** What sample.json holds. Things name one another by key, tags by name; `locateQuotes` turns quotes into segments. */
export const sampleSchema = z.strictObject({
  project: z.strictObject({ name: line(200), description: words(2000) }),
  story: z.strictObject({ title: line(300), eventDate: date, description: words(2000) }),
  outlets: z.array(outlet),
  articles: z.array(article),
  /** Besides Figure, Statement, Event and Legitimacy, which every project starts with. */
  tags: z
    .array(z.strictObject({ name: line(100), definition: words(2000), colour, key: z.string().regex(/^[1-9]$/) }))
    .max(2),
  claims: z.array(z.strictObject({ key, statement: line(2000) })),
  mentions: z.array(mention),
  relations: z.array(z.strictObject({ from: key, to: key, kind: z.enum(relationKinds) })),
  claimNotes: z.array(z.strictObject({ claim: key, text: words(2000) })),
});

export type Sample = z.infer<typeof sampleSchema>;
