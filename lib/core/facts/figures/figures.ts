import type { Extractor, Reading } from "../extractor";
import type { Figure } from "./figure";
import { figureScope } from "./figure-scope";
import { type NounPhrase, readNounPhrase } from "./noun-phrase";
import type { FigureSource, ReadFigure } from "./read-figure";
import { readFigures } from "./read-figures";

/**
 * Reads figures as intervals, with the words that bound, loosen and measure them, apart from each other and in order. Years, dates,
 * clock times, telephone numbers, versions and the numbers of lists and articles are no figures.
 */
export const figures: Extractor<"figure", Figure> = {
  kind: "figure",
  version: 3,
  read({ text, language }) {
    return readFigures(text, language).flatMap(({ source, figures: found }) =>
      found.map((figure, index) =>
        readingOf(source, figure, found[index - 1]?.to ?? 0, found[index + 1]?.from ?? source.tokens.length),
      ),
    );
  },
};

/** The figure with its words, which stand between the figures before and behind it. */
function readingOf(source: FigureSource, figure: ReadFigure, after: number, before: number): Reading<Figure> {
  const { tokens } = source;
  const { from, to, low, high, hasLow, hasHigh, form, type, place, unit } = figure;
  const phrase = phraseOf(source, figure, before);
  const scope = figureScope(tokens, { from: after, to: before, figureFrom: from, phrase, type });
  const value = { low, high, hasLow, hasHigh, form, type, place, unit, counted: phrase.head, scope };
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, value };
}

/** Of amounts and measures what they are of: `70 per cent of the vote`; ages and money count nothing. */
function phraseOf({ tokens }: FigureSource, { to, type }: ReadFigure, stop: number): NounPhrase {
  const none = { head: null, modifiers: [], next: to };
  if (type === "age" || type === "currency") return none;
  if (type === "dimension" && tokens[to]?.key !== "of") return none;
  const joined = tokens[to]?.key === "-" && tokens[to]?.gap === "none" ? tokens[to + 1] : undefined;
  if (joined?.kind === "word" && joined.gap === "none" && !/^(?:fold|strong|plus)$/.test(joined.key)) {
    return { head: joined.key, modifiers: [], next: to + 2 };
  }
  const begins = tokens[to]?.gap === "blank" && tokens[to]?.kind === "word";
  return begins ? readNounPhrase(tokens, to, stop) : none;
}
