import { z } from "zod";
import { evidence } from "@/lib/contract/articles";
import { fetched } from "@/lib/contract/fetching";
import { colour, date, language } from "@/lib/contract/fields";
import { attributes } from "@/lib/contract/mentions";
import { note } from "@/lib/contract/note";
import type { SetRecord } from "@/lib/core/exports/set";
import { storedRemovals } from "../articles/stored-removals";

const words = z.string().max(20_000);
const filled = words.regex(/\S/u, "must not be empty");
const publishedAt = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$/, "must be a date or a UTC time")
  .refine((text) => !Number.isNaN(Date.parse(text)), "must be a day and time that exist");
const noted = z.looseObject({ doc: note }).nullable();
const printable = z.string().regex(/^[\x20-\x7e]{1,200}$/, "must be plain printable characters");

const values: Readonly<Record<SetRecord["kind"], z.ZodType>> = {
  project: z.looseObject({ name: filled, description: words }),
  outlet: z.looseObject({
    name: filled,
    domain: words.nullable(),
    country: words.nullable(),
    language: language.nullable(),
    colour,
  }),
  tag: z.looseObject({
    name: filled,
    definition: words,
    inclusion: words.optional(),
    exclusion: words.optional(),
    example: words.optional(),
    colour,
    key: z
      .string()
      .regex(/^[1-9a-z]$/, "must be a digit from 1 or a small letter")
      .nullable(),
  }),
  story: z.looseObject({ title: filled, description: words, eventDate: date.nullable() }),
  claim: z.looseObject({ statement: filled, note: noted }),
  relation: z.looseObject({}),
  article: z.looseObject({
    title: words,
    publishedAt: publishedAt.nullable(),
    modifiedAt: publishedAt.nullable().optional(),
    section: words.nullable().optional(),
    byline: words.nullable(),
    language: language.nullable(),
    url: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).nullable(),
  }),
  revision: z.looseObject({
    evidence,
    removed: storedRemovals.optional(),
    reason: words.nullish(),
    source: z.looseObject({
      mediaType: printable,
      encoding: printable,
      fileName: words.nullable(),
      fetched: fetched.nullable().optional(),
    }),
  }),
  mention: z.looseObject({ attributes, note: noted }),
};

/** Why this program cannot take a record's values, as a sentence, or null: the rules are those of the API's bodies. */
export function valuesProblem(record: SetRecord): string | null {
  const issue = values[record.kind].safeParse(record).error?.issues[0];
  return issue ? `${issue.path.join(".")}: ${issue.message}.` : null;
}
