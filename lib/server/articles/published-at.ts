import { publishedAt } from "@/lib/contract/fields";

/** A date as it is, or a moment as UTC with seconds, the two forms that are stored; null for what is neither. */
export function toPublishedAt(value: string): string | null {
  if (!value.includes("T")) return publishedAt.safeParse(value).success ? value : null;
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return null;
  return moment.toISOString().replace(".000Z", "Z");
}
