import type { Reading } from "../extractor";
import type { Figure } from "./figure";
import { figures } from "./figures";

/** The figures of a text that is one paragraph of an article. */
export function readText(text: string, language = "en"): Reading<Figure>[] {
  return figures.read({ text, blocks: [], language, publishedAt: null });
}

/** The only figure of a text. */
export function onlyFigure(text: string, language = "en"): Figure {
  const [reading, ...others] = readText(text, language);
  if (reading === undefined || others.length > 0) throw new Error(`There is not one figure in: ${text}`);
  return reading.value;
}

/** A figure as its interval, form, type and unit: `[900, 1000) bound count`. An open end is left out. */
export function shown({ low, high, hasLow, hasHigh, form, type, unit }: Figure): string {
  const interval = `${hasLow ? "[" : "("}${low ?? ""}, ${high ?? ""}${hasHigh ? "]" : ")"}`;
  return [interval, form, type, unit].filter((part) => part !== null).join(" ");
}

/** Every figure of a text: what stands there, and how it is read. */
export function readingsOf(text: string, language = "en"): [string, string][] {
  return readText(text, language).map(({ start, end, value }) => [text.slice(start, end), shown(value)]);
}
