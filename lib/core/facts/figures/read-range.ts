import { cleanNumber } from "./clean-number";
import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import type { Quantity } from "./quantity";
import { isAgeBefore } from "./read-age";
import { readQuantity } from "./read-quantity";

const changes =
  /^(?:rise|rises|rose|risen|rising|fell|fall|falls|fallen|increase[ds]?|decrease[ds]?|drop(?:s|ped)?|grew|grow[sn]?|climb(?:s|ed)?|jump(?:s|ed)?|decline[ds]?|cut|raise[ds]?|reduce[ds]?|went|up|down|changed?|shrank|shrunk|lowered|slid|sank|moved|swelled|surged?|вырос(?:ло|ла|ли)?|снизил(?:ся|ась|ось|ись)?|увеличил(?:ся|ась|ось|ись)?)$/;
const REACH = 9;

/** Two quantities that are the ends of a range, the lower with the unit and the power of ten that only the other says. */
export type Range = readonly [low: Quantity, high: Quantity];

/** The range that a quantity begins: `20 to 30`, `20-30`, `two or three`, `$2 to 3 billion`. Null where it begins none. */
export function readRangeFrom(
  tokens: readonly FigureToken[],
  low: Quantity,
  mask: ReadonlySet<number>,
  style: NumberStyle,
): Range | null {
  const joint = tokens[low.to];
  if (joint === undefined || low.type === "ordinal") return null;
  const isDash = joint.key === "-" || joint.key === "–" || joint.key === "—" || joint.key === "~";
  const isWord = /^(?:to|through|thru|or|до|или)$/.test(joint.key);
  if ((!isDash && !isWord) || (isDash && tokens[low.to + 1]?.gap !== joint.gap)) return null;
  if (isWord && /^(?:from|от)$/.test(tokens[low.from - 1]?.key ?? "") && isChange(tokens, low.from - 1)) return null;
  const range = joined(low, readQuantity(tokens, low.to + 1, mask, style));
  const isChoice = joint.key === "or" || joint.key === "или";
  return range !== null && isChoice && range[1].value > 2 * range[0].value ? null : range;
}

/** `between 20 and 30`, `from 20 to 30`; null elsewhere, and where the words before tell of a change from one to the other. */
export function readRangeAt(
  tokens: readonly FigureToken[],
  at: number,
  mask: ReadonlySet<number>,
  style: NumberStyle,
): Range | null {
  const key = tokens[at]?.key;
  const between = key === "between";
  if (!between && key !== "from" && key !== "от") return null;
  if (!between && isChange(tokens, at)) return null;
  const low = readQuantity(tokens, at + 1, mask, style);
  const joint = tokens[low?.to ?? -1]?.key;
  const joins = between ? joint === "and" || joint === "to" : joint === "to" || joint === "through" || joint === "до";
  const range = low !== null && joins ? joined(low, readQuantity(tokens, low.to + 1, mask, style)) : null;
  return range !== null && isAgeBefore(tokens, at) ? ofAge(range) : range;
}

function ofAge([low, high]: Range): Range {
  if (low.unit !== null) return [low, high];
  return [
    { ...low, type: "age", unit: "year" },
    { ...high, type: "age", unit: "year" },
  ];
}

/** Whether the words before `from` say that something went from one figure to another. */
function isChange(tokens: readonly FigureToken[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const key = tokens[index]?.key ?? "";
    if (key === "." || key === ";") return false;
    if (changes.test(key)) return true;
  }
  return false;
}

function joined(low: Quantity, high: Quantity | null): Range | null {
  if (high === null || high.type === "ordinal" || low.type === "ordinal") return null;
  const sameUnit = low.unit === null || high.unit === null || low.unit === high.unit;
  const scaled = high.scale > 1 && low.scale === 1 && low.value < high.value / high.scale;
  const value = scaled ? cleanNumber(low.value * high.scale) : low.value;
  const falls = low.value < 0 && high.value < low.value;
  if (!sameUnit || (value >= high.value && !falls)) return null;
  const { unit, type } = high.unit === null ? low : high;
  return [
    { ...low, value, unit, type },
    { ...high, unit, type },
  ];
}
