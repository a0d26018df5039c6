import { currenciesNamed } from "./currency-words";
import type { Figure } from "./figure";

/** How a figure's unit is compared: fractions count as shares of 100 %. */
function comparedUnit({ type, unit }: Figure): string | null {
  return type === "fraction" ? "%" : unit;
}

/** Whether two figures are told in one unit; `dollar` is any of the dollars, an ordinal only an ordinal, an age only an age. */
export function unitsAgree(a: Figure, b: Figure): boolean {
  const special = (figure: Figure) => (figure.type === "ordinal" || figure.type === "age" ? figure.type : "");
  if (special(a) !== special(b)) return false;
  const [first, second] = [comparedUnit(a), comparedUnit(b)];
  if (first === second) return true;
  if (first === null || second === null) return false;
  return currenciesNamed(first).includes(second) || currenciesNamed(second).includes(first);
}
