import type { FactOf } from "../fact";
import { figureReading, unitReading } from "./figure-reading";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** A figure as it heads a cell: `> 950`, `70.8 %`, `≈ 200`; a round word such as `hundreds` as the text has it. */
export function figureLabel({ words, value }: Pick<FactOf<"figure">, "words" | "value">): string {
  const { form, low, high, unit } = value;
  if (form === "vague") return words.toLowerCase();
  if (form !== "about" || low === null || high === null) return figureReading(value);
  return `≈ ${number.format((low + high) / 2)}${unit === null ? "" : ` ${unitReading(value, unit)}`}`;
}

/** The same, and how it is read where that is another thing: `≈ 400 (360–440)`, `dozens (24–99)`. */
export function figureWithReading(figure: Pick<FactOf<"figure">, "words" | "value">): string {
  const [label, reading] = [figureLabel(figure), figureReading(figure.value)];
  return label === reading ? label : `${label} (${reading})`;
}
