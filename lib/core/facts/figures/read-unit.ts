import { currencySigns } from "./currency-signs";
import { currencyCodes, currencyNames } from "./currency-words";
import type { FigureType } from "./figure";
import { type FigureToken, figureTokens } from "./figure-tokens";
import { timeWords, unitNames, unitSymbols } from "./unit-words";

/** A unit at a token, what figures in it are, and the index of the token behind it. */
export interface ReadUnit {
  readonly unit: string;
  readonly type: FigureType;
  readonly next: number;
  /** What the unit multiplies the number by: a million in `MEUR`. */
  readonly factor?: number;
}

const LONGEST_NAME = 4;
const percents = new Set(["%", "percent", "percents", "percentage", "pct", "процент", "процента", "процентов", "проц"]);
const points = new Set(["point", "points", "пункт", "пункта", "пунктов"]);
const ambiguousMoney = new Set([
  "won",
  "sum",
  "sums",
  "som",
  "sen",
  "leu",
  "lari",
  "soles",
  "rand",
  "dong",
  "dram",
  "sterling",
  "сом",
  "сум",
]);

/** The unit that stands behind a number, glued, hyphenated or after a blank; null for what is no unit. */
export function readUnit(tokens: readonly FigureToken[], at: number, value: number): ReadUnit | null {
  if (!mayBegin(tokens[at])) return null;
  const from = unitStart(tokens, at);
  return from === null
    ? null
    : (readPercent(tokens, from) ?? readMoney(tokens, from, value) ?? readMeasure(tokens, from));
}

function mayBegin(token: FigureToken | undefined): boolean {
  if (token?.kind !== "sign") return token?.kind === "word";
  return currencySigns.has(token.key) || /^[-%°[<"″′µ]$/.test(token.key);
}

/** Behind the hyphen or the bracket that may stand before a unit. */
function unitStart(tokens: readonly FigureToken[], at: number): number | null {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  const hyphen = token.key === "-" && token.gap === "none" && after?.kind === "word" && after.gap === "none";
  return hyphen ? at + 1 : at;
}

function readPercent(tokens: readonly FigureToken[], at: number): ReadUnit | null {
  const key = tokens[at]?.key ?? "";
  if (key === "pp" || (key === "p" && tokens[at + 1]?.key === "." && tokens[at + 2]?.key === "p")) {
    return { unit: "pp", type: "percent", next: key === "pp" ? at + 1 : at + 3 };
  }
  const words = percents.has(key) ? 1 : key === "per" && /^cents?$/.test(tokens[at + 1]?.key ?? "") ? 2 : 0;
  if (words === 0) return null;
  const dash = tokens[at + words]?.key === "-" ? 1 : 0;
  const isPoints = points.has(tokens[at + words + dash]?.key ?? "");
  return { unit: isPoints ? "pp" : "%", type: "percent", next: isPoints ? at + words + dash + 1 : at + words };
}

function readMoney(tokens: readonly FigureToken[], at: number, value: number): ReadUnit | null {
  const token = tokens[at];
  const sign = currencySigns.get(token?.key ?? "");
  const startsNext = tokens[at + 1]?.kind === "digits" && tokens[at + 1]?.gap === "none";
  if (sign !== undefined && !startsNext) return { unit: sign, type: "currency", next: at + 1 };
  if (token !== undefined && currencyCodes.has(token.text)) return { unit: token.text, type: "currency", next: at + 1 };
  const millions = /^M[A-Z]{3}$/.test(token?.text ?? "") && currencyCodes.has(token?.text.slice(1) ?? "");
  if (millions) return { unit: token?.text.slice(1) ?? "", type: "currency", next: at + 1, factor: 1e6 };
  return readMoneyName(tokens, at, value);
}

function readMoneyName(tokens: readonly FigureToken[], at: number, value: number): ReadUnit | null {
  const found = longestName(tokens, at, moneyNames) ?? codeInWords(tokens, at);
  if (found === null) return null;
  const alone = found.next === at + 1 && ambiguousMoney.has(tokens[at]?.key ?? "");
  const isWeight = found.unit === "pound" && value < 1e6 && /^pounds?$/.test(tokens[at]?.key ?? "");
  if ((alone && value < 100) || isWeight) return null;
  return { unit: found.unit, type: "currency", next: found.next };
}

function codeInWords(tokens: readonly FigureToken[], at: number) {
  const code = tokens[at]?.key.toUpperCase() ?? "";
  return tokens[at]?.text === tokens[at]?.key && currencyCodes.has(code) && !/^(?:all|top|try|mad|cup|sen)$/i.test(code)
    ? { unit: code, next: at + 1 }
    : null;
}

function readMeasure(tokens: readonly FigureToken[], at: number): ReadUnit | null {
  const bracket = tokens[at]?.key === "[" || tokens[at]?.key === "<" ? 1 : 0;
  const symbol = longestSymbol(tokens, at + bracket);
  if (bracket === 1) return symbol === null ? null : { unit: symbol.unit, type: "dimension", next: symbol.next + 1 };
  const name = longestName(tokens, at, measureNames);
  const bySymbol = name === null || (symbol?.next ?? 0) > name.next;
  const measure = bySymbol ? symbol : { unit: name.unit.unit, next: name.next };
  if (measure === null) return null;
  const rate = name === null || name.unit.measures === "length" ? rateBehind(tokens, measure.next) : null;
  if (rate === null) return { ...measure, type: "dimension" };
  return { unit: `${measure.unit}/${rate.unit}`, type: "dimension", next: rate.next };
}

function rateBehind(tokens: readonly FigureToken[], at: number) {
  const [per, time] = [tokens[at]?.key, tokens[at + 1]];
  if ((per !== "per" && per !== "/") || time === undefined) return null;
  const unit = timeWords.get(time.key) ?? (per === "/" && /^(?:h|s|ms|min)$/.test(time.text) ? time.text : undefined);
  return unit === undefined ? null : { unit, next: at + 2 };
}

/** Names of units, and the first words of them. */
interface Names<Unit> {
  readonly all: ReadonlyMap<string, Unit>;
  readonly firsts: ReadonlySet<string>;
}

function withFirsts<Unit>(all: ReadonlyMap<string, Unit>): Names<Unit> {
  return {
    all,
    firsts: new Set([...all.keys()].map((name) => figureTokens(name.replaceAll("_", " "))[0]?.[0]?.key ?? "")),
  };
}

const moneyNames = withFirsts(currencyNames);
const measureNames = withFirsts(unitNames);

function longestName<Unit>(tokens: readonly FigureToken[], at: number, names: Names<Unit>) {
  if (!names.firsts.has(tokens[at]?.key ?? "")) return null;
  let name = "";
  let found: { unit: Unit; next: number } | null = null;
  for (let index = at; index < Math.min(tokens.length, at + LONGEST_NAME); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    name += token.kind === "sign" && token.key !== "°" ? token.key : `${joinerOf(name)}${token.key}`;
    const unit = names.all.get(name);
    if (unit !== undefined) found = { unit, next: index + 1 };
  }
  return found;
}

function joinerOf(name: string): string {
  return name === "" || name.endsWith("-") ? "" : "_";
}

function longestSymbol(tokens: readonly FigureToken[], at: number) {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined) return null;
  const glued = second?.gap === "none";
  const whole =
    glued && third?.gap === "none" ? unitSymbols.get(`${first.text}${second.text}${third.text}`) : undefined;
  if (whole !== undefined) return { unit: whole, next: at + 3 };
  const two = glued ? unitSymbols.get(`${first.text}_${second.text}`) : undefined;
  if (two !== undefined) return { unit: two, next: at + 2 };
  const one = unitSymbols.get(first.text);
  const goesOn = glued && (second.kind !== "sign" || (second.key === "-" && tokens[at + 2]?.kind === "digits"));
  return one === undefined || goesOn || isWord(first, second) ? null : { unit: one, next: at + 1 };
}

// A lone letter after a blank is a unit only where no word follows that it could begin: "5 t shirts".
function isWord(first: FigureToken, second: FigureToken | undefined): boolean {
  if (first.text === "h" || first.text === "V" || first.text === "W") return first.gap !== "none";
  if (first.text === '"') return first.gap === "none" && second?.kind === "word" && second.gap === "none";
  return first.key === "pm" && first.gap === "blank";
}
