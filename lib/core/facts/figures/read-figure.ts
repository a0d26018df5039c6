import { applyQualifier } from "./apply-qualifier";
import { digitPlace } from "./digit-place";
import type { FigureForm, Interval } from "./figure";
import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import type { Qualifier } from "./qualifier-words";
import type { Quantity } from "./quantity";
import { type ReadQualifier, readQualifierBefore, readQualifierBehind } from "./read-qualifier";
import { readQuantity } from "./read-quantity";
import { type Range, readRangeAt, readRangeFrom } from "./read-range";
import { readVague } from "./read-vague";

/** A figure in the tokens `from` to `to`, before what it counts is known; `parts` are the quantities it is made of. */
export interface ReadFigure extends Interval, Pick<Quantity, "from" | "to" | "unit" | "type"> {
  readonly form: FigureForm;
  readonly place: number | null;
  readonly parts: readonly Quantity[];
}

/** What a figure is read from: the tokens, those that belong to dates and names, and how the language writes digits. */
export interface FigureSource {
  readonly tokens: readonly FigureToken[];
  readonly mask: ReadonlySet<number>;
  readonly style: NumberStyle;
}

/** The figure that starts at a token; null where none does. */
export function readFigure(source: FigureSource, at: number): ReadFigure | null {
  const { tokens, mask, style } = source;
  if (mask.has(at)) return null;
  if (tokens[at]?.kind === "digits") return readFrom(source, at, null);
  const vague = readVague(tokens, at);
  if (vague !== null) return { ...vague, hasLow: true, hasHigh: true, form: "vague", place: null, parts: [] };
  const range = readRangeAt(tokens, at, mask, style);
  return range === null ? readFrom(source, at, qualifierAt(tokens, at)) : ofRange(at, range);
}

function readFrom(source: FigureSource, at: number, before: ReadQualifier | null): ReadFigure | null {
  const { tokens, mask, style } = source;
  const start = before?.next ?? at;
  const quantity = before !== null && isPlace(tokens, at, start) ? null : readQuantity(tokens, start, mask, style);
  return quantity === null ? null : readRest(source, { at, before, quantity });
}

function readRest(source: FigureSource, read: { at: number; before: ReadQualifier | null; quantity: Quantity }) {
  const { tokens, mask, style } = source;
  const range = readRangeFrom(tokens, read.quantity, mask, style);
  if (range !== null) return ofRange(read.at, range);
  const behind = readQualifierBehind(tokens, read.quantity.to);
  const qualifier = bothOf(read.before?.qualifier ?? null, behind?.qualifier ?? null);
  const figure = ofQuantity(read.at, behind?.next ?? read.quantity.to, read.quantity, qualifier);
  return qualifier !== null && figure.form === "bound" ? (withOtherBound(source, figure) ?? figure) : figure;
}

function bothOf(before: Qualifier | null, behind: Qualifier | null): Qualifier | null {
  if (behind !== "or equal") return behind ?? before;
  if (before === "<" || before === ">") return `${before}=`;
  return before;
}

// "Under one roof" bounds nothing.
function isPlace(tokens: readonly FigureToken[], at: number, start: number): boolean {
  return start === at + 1 && /^(?:under|over|above|below)$/.test(tokens[at]?.key ?? "") && tokens[start]?.key === "one";
}

// "Over three days" tells when, unless something is said to have lasted so long.
function qualifierAt(tokens: readonly FigureToken[], at: number): ReadQualifier | null {
  const qualifier = readQualifierBefore(tokens, at);
  if (qualifier === null || tokens[at]?.key !== "over" || qualifier.next !== at + 1) return qualifier;
  const unit = tokens.slice(at + 1, at + 4).findIndex(({ key }) => /^(?:days|weeks|months|years|hours)$/.test(key));
  const behind = unit >= 0 && tokens[at + unit + 2]?.key !== "old";
  const lasting = /^(?:for|lasted|lasting|took|taken|of|is|was|were|after|already|been|a)$/.test(
    tokens[at - 1]?.key ?? "",
  );
  return behind && !lasting ? null : qualifier;
}

function ofRange(from: number, [low, high]: Range): ReadFigure {
  return {
    from,
    to: high.to,
    low: Math.min(low.value, high.value),
    high: Math.max(low.value, high.value),
    hasLow: true,
    hasHigh: true,
    form: "range",
    place: null,
    unit: high.unit,
    type: high.type,
    parts: [low, high],
  };
}

function ofQuantity(from: number, to: number, quantity: Quantity, qualifier: Qualifier | null): ReadFigure {
  const { value, unit, type } = quantity;
  const { low, high, hasLow, hasHigh, form } = applyQualifier(value, type === "ordinal" ? null : qualifier);
  const place = form === "bare" && type !== "fraction" ? digitPlace(value) : null;
  return { from, to, low, high, hasLow, hasHigh, form, place, unit, type, parts: [quantity] };
}

/** `more than 40 and less than 50`, `at most 100 and at least 20`: two bounds of one figure; null where they do not meet. */
function withOtherBound(source: FigureSource, first: ReadFigure): ReadFigure | null {
  const { tokens, mask, style } = source;
  const joint = tokens[first.to];
  const before = joint?.key === "and" || joint?.key === "but" ? readQualifierBefore(tokens, first.to + 1) : null;
  if (before === null) return null;
  const quantity = readQuantity(tokens, before.next, mask, style);
  if (quantity === null) return null;
  const second = ofQuantity(first.from, quantity.to, quantity, before.qualifier);
  const [lower, upper] = first.high === null ? [first, second] : [second, first];
  const opposite = lower.high === null && upper.low === null && second.form === "bound";
  if (!opposite || lower.low === null || upper.high === null || lower.low >= upper.high) return null;
  const sameUnit = first.unit === null || second.unit === null || first.unit === second.unit;
  if (!sameUnit) return null;
  const { unit, type } = second.unit === null ? first : second;
  const ends = { low: lower.low, high: upper.high, hasLow: lower.hasLow, hasHigh: upper.hasHigh };
  return { ...first, ...ends, to: second.to, form: "range", unit, type, parts: [...first.parts, quantity] };
}
