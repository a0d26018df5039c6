const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const languages = new Intl.DisplayNames("en", { type: "language" });

/** A publication date in words, or “undated”. */
export function dayOf(publishedAt: string | null): string {
  return publishedAt === null ? "undated" : day.format(new Date(publishedAt));
}

/** The English name of a language code; the code itself where it has none. */
export function languageName(code: string | null): string {
  if (code === null) return "language unknown";
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
