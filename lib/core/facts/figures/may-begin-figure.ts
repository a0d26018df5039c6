import { currencySigns } from "./currency-signs";
import type { FigureToken } from "./figure-tokens";
import { numberWords } from "./number-words";
import { ordinalWords } from "./ordinal-words";
import { qualifiersBefore } from "./qualifier-words";
import { fewWords, vagueWords } from "./vague-words";

const starts = new Set([
  ...numberWords.keys(),
  ...ordinalWords.keys(),
  ...qualifiersBefore.keys(),
  ...vagueWords.keys(),
  ...fewWords.map(([phrase]) => phrase.split(" ")[0] ?? ""),
  ...currencySigns.keys(),
  ...["a", "an", "half", "quarter", "minus", "negative", "минус", "between", "from", "от"],
  ...["%", "percent", "percentage", "pct", "per"],
  ...["½", "⅓", "⅔", "¼", "¾", "⅕", "⅖", "⅗", "⅘", "⅙", "⅛", "⅜", "⅝", "⅞"],
]);

/** Whether a figure may begin with a token; most words and signs begin none, and the grammar need not be asked about them. */
export function mayBeginFigure(token: FigureToken, following: FigureToken | undefined): boolean {
  if (token.kind === "digits" || starts.has(token.key)) return true;
  if (following === undefined) return false;
  if (token.kind === "sign") return following.kind === "digits" && (token.key === "-" || token.key === ".");
  return following.kind === "digits" || following.key === "$" || following.key === ".";
}
