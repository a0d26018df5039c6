import { z } from "zod";
import { evidence } from "@/lib/contract/articles";
import { factValues } from "@/lib/contract/facts";
import { fetched } from "@/lib/contract/fetching";
import { colour, date, language } from "@/lib/contract/fields";
import { attributes } from "@/lib/contract/mentions";
import { note } from "@/lib/contract/note";
import type { SetRecord } from "@/lib/core/exports/set";
import { signalNames } from "@/lib/core/suggestions/signal-weights";
import { storedRemovals } from "../articles/stored-removals";

const words = z.string().max(20_000);
const filled = words.regex(/\S/u, "must not be empty");
const publishedAt = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$/, "must be a date or a UTC time")
  .refine((text) => !Number.isNaN(Date.parse(text)), "must be a day and time that exist");
const noted = z.looseObject({ doc: note }).nullable();
const printable = z.string().regex(/^[\x20-\x7e]{1,200}$/, "must be plain printable characters");

function corrected<const Kind extends string>(kind: Kind, value: z.ZodType) {
  return z.looseObject({ fact: z.literal(kind), value: value.nullable() });
}

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
  alias: z.looseObject({ a: filled.max(500), b: filled.max(500) }),
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
  correction: z.discriminatedUnion("fact", [
    corrected("figure", factValues.figure),
    corrected("date", factValues.date),
    corrected("name", factValues.name),
    corrected("attribution", factValues.attribution),
    corrected("quotation", factValues.quotation),
    corrected("hedge", factValues.hedge),
    corrected("modality", factValues.modality),
    corrected("negation", factValues.negation),
  ]),
  absence: z.looseObject({ reason: words }),
  "suggestion-decision": z.looseObject({ signals: z.partialRecord(z.enum(signalNames), z.number()) }),
  "discrepancy-decision": z.looseObject({ reason: words, detector: filled.max(100) }),
};

/** Why this program cannot take a record's values, as a sentence, or null: the rules are those of the API's bodies. */
export function valuesProblem(record: SetRecord): string | null {
  const issue = values[record.kind].safeParse(record).error?.issues[0];
  return issue ? `${issue.path.join(".")}: ${issue.message}.` : null;
}
