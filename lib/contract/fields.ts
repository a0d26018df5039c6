import { z } from "zod";
import { hues } from "@/lib/core/colours/hues";

/** Fields that several stages share. Limits are in UTF-16 code units. */
export const id = z.uuid();
export const version = z.int().positive();
export const time = z.iso.datetime();
export const date = z.iso.date();
const storable = (text: string) => !text.includes("\0");
export const line = (most: number) =>
  z.string().trim().min(1).max(most).refine(storable, "must not hold the character U+0000");
export const words = (most: number) =>
  z.string().trim().max(most).refine(storable, "must not hold the character U+0000");

/** An ISO 8601 date, or a UTC date-time where the source gives a time. */
export const publishedAt = z.union([z.iso.date(), z.iso.datetime()], {
  error: "must be a date such as 2019-06-14, or a UTC time such as 2019-06-14T09:30:00Z",
});
export const language = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "must be a language code such as en or kk-Cyrl");

/** A hue of the palette, or a colour of one's own as #rrggbb. */
export const colour = z.union([z.enum(hues), z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a hue name or #rrggbb")]);

export const author = z.object({ id, name: z.string() });
export type Author = z.infer<typeof author>;

/** The keyset pages of every list: pass `next` back as `cursor`. */
export const page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2000).optional(),
});

export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Which links count: the accepted ones, or the proposed and rejected ones too. */
export const linkFilter = z.enum(["accepted", "proposed", "rejected", "all"]);
