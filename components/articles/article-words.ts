import { formatClock, formatDay } from "../ui/format-time";

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** A publication date in words, with its time in UTC where the source gave one; or “undated”. */
export function sayPublished(publishedAt: string | null): string {
  if (publishedAt === null) return "undated";
  const day = formatDay(publishedAt);
  return publishedAt.includes("T") ? `${day}, ${formatClock(publishedAt)} UTC` : day;
}

/** The English name of a language code; the code itself where it has none. */
export function sayLanguage(code: string | null): string {
  if (code === null) return "language unknown";
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A number with separators: `12,650`. */
export function sayNumber(value: number): string {
  return value.toLocaleString("en-GB");
}

/** A size in bytes: `812 bytes`, `4.3 kB`, `9.9 MB`. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
