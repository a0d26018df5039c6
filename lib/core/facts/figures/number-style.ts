/** How a language writes digits: which sign starts the decimals, and whether a full stop parts groups of three. */
export interface NumberStyle {
  readonly decimalComma: boolean;
  readonly groupingStop: boolean;
}

const groupingStop = new Set([
  "de",
  "es",
  "it",
  "pt",
  "tr",
  "id",
  "nl",
  "da",
  "el",
  "az",
  "hr",
  "sr",
  "sl",
  "ro",
  "vi",
  "is",
]);
const decimalComma = new Set([
  "ru",
  "kk",
  "ky",
  "uk",
  "be",
  "uz",
  "tg",
  "fr",
  "pl",
  "cs",
  "sk",
  "hu",
  "fi",
  "sv",
  "nb",
  "no",
  "nn",
]);
const moreComma = new Set(["bg", "lt", "lv", "et", "hy", "ka", "mn", "tt"]);

/** The style of a language tag; without one, and for languages that are not known, as English writes. */
export function numberStyle(language: string | null): NumberStyle {
  const base = language?.toLowerCase().split("-")[0] ?? "";
  const stop = groupingStop.has(base);
  return { decimalComma: stop || decimalComma.has(base) || moreComma.has(base), groupingStop: stop };
}
