import { directionOf } from "@/lib/core/text/language";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The `dir` of an article: that of its language, and what its first letters say when the language is not known. A text
 * without a letter that is written from the right is `ltr` without asking, which spares a first look into the tables of
 * languages.
 */
export function articleDirection(text: string, language: string | null): "ltr" | "rtl" | "auto" {
  if (!RIGHT_TO_LEFT.test(text)) return "ltr";
  return language === null ? "auto" : directionOf(language);
}
