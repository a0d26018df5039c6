import type { Segment } from "../../text/segments";
import type { Quantity } from "./quantity";
import type { FigureSource, ReadFigure } from "./read-figure";
import { readFigures } from "./read-figures";
import { timeWords } from "./unit-words";

interface Case {
  readonly Input: string;
  readonly Results: readonly { Text: string; Resolution: Readonly<Record<string, string | null>> }[];
}

/** The specs of figures-and-dates.json by the path of each. */
export type Specs = Readonly<Record<string, readonly Case[]>>;

/** How many inputs of a spec were read as it expects, text and value, and the inputs that were not. */
export interface Share {
  readonly kind: string;
  readonly exact: number;
  readonly of: number;
  readonly missed: readonly { input: string; expected: string; read: string }[];
}

type Reader = (text: string, source: FigureSource, figures: readonly ReadFigure[]) => string[];

const times = new Set(timeWords.values());

// Durations and temperatures have models of their own there.
function isOtherModel(unit: string): boolean {
  return times.has(unit) || unit.startsWith("°");
}

/**
 * Each spec is one model of the recognizers and is asked for what that model reads: the numbers, the amounts, the measures that
 * figures are made of, without the words that bound them; for ranges the figures themselves. An input counts when exactly the
 * expected texts with the expected values are read and no other. Of two written ends that model leaves the upper one out.
 */
const readers: Readonly<Record<string, readonly [kind: string, read: Reader]>> = {
  "Number/English/NumberModel.json": ["numbers", readNumbers],
  "Number/English/PercentModel.json": ["percents", amounts(({ unit }) => unit === "%", "%")],
  "Number/English/NumberRangeModel.json": ["ranges", readRanges],
  "NumberWithUnit/English/CurrencyModel.json": ["currencies", amounts(({ type }) => type === "currency")],
  "NumberWithUnit/English/DimensionModel.json": [
    "dimensions",
    amounts(({ type, unit }) => type === "dimension" && !isOtherModel(unit ?? "")),
  ],
  "NumberWithUnit/English/AgeModel.json": ["ages", amounts(({ type }) => type === "age")],
};

/** The share of every spec that tells of figures. */
export function referenceShares(specs: Specs): Share[] {
  return Object.entries(readers).map(([path, [kind, read]]) => {
    const cases = specs[path] ?? [];
    const missed = cases.flatMap(({ Input, Results }) => {
      const lines = readFigures(Input, "en");
      const expected = Results.map(({ Text, Resolution }) => entry(Text, Resolution.value ?? "null")).sort();
      const found = lines.flatMap(({ source, figures }) => read(Input, source, figures)).sort();
      const same = expected.join(" | ") === found.join(" | ");
      return same ? [] : [{ input: Input, expected: expected.join(" | "), read: found.join(" | ") }];
    });
    return { kind, exact: cases.length - missed.length, of: cases.length, missed };
  });
}

function readNumbers(text: string, source: FigureSource, figures: readonly ReadFigure[]): string[] {
  return figures.flatMap(({ parts }) =>
    parts
      .filter(({ type, numberTo }) => type !== "ordinal" && !isGluedToLetters(source, numberTo))
      .map((part) => entry(span(text, source, part.numberFrom, part.numberTo), String(part.value))),
  );
}

function isGluedToLetters({ tokens }: FigureSource, at: number): boolean {
  return tokens[at]?.kind === "word" && tokens[at]?.gap === "none" && tokens[at - 1]?.kind === "digits";
}

function amounts(wanted: (part: Quantity) => boolean, sign = ""): Reader {
  return (text, source, figures) =>
    figures.flatMap(({ parts }) =>
      parts
        .filter((part) => wanted(part) && saysUnit(part))
        .map((part) => entry(span(text, source, part.from, part.to), `${part.value}${sign}`)),
    );
}

/** Of `eight to 10 feet` only the second says its unit itself. */
function saysUnit({ from, to, numberFrom, numberTo }: Quantity): boolean {
  return from < numberFrom || to > numberTo;
}

function readRanges(text: string, source: FigureSource, figures: readonly ReadFigure[]): string[] {
  return figures.flatMap((figure) => {
    const { form, low, high, hasLow, hasHigh, parts, from, to } = figure;
    const isNear = form === "bound" && low !== null && high !== null;
    const [first, last] = [parts[0], parts.at(-1)];
    const isExact = form === "bare" && first !== undefined && from < first.from;
    if ((form !== "range" && form !== "bound" && !isExact) || isNear || first === undefined || last === undefined)
      return [];
    const written = parts.length === 2 && last.from - first.to === 1;
    const end = to === last.to ? last.numberTo : to;
    const value = `${hasLow ? "[" : "("}${low ?? ""},${high ?? ""}${hasHigh && !written ? "]" : ")"}`;
    return [entry(span(text, source, from, end), value)];
  });
}

function span(text: string, { tokens }: FigureSource, from: number, to: number): string {
  const segment: Segment = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return text.slice(segment.start, segment.end);
}

function entry(text: string, value: string): string {
  const [number = "", sign = ""] = value.split(/(?=%)/);
  const rounded = /^-?[\d.]+(?:e[+-]?\d+)?$/i.test(number) ? String(Number(Number(number).toPrecision(12))) : number;
  return `${text.toLowerCase()} = ${rounded}${sign}`;
}
