import { type FigureToken, figureTokens } from "./figure-tokens";
import { maskTokens } from "./mask-tokens";
import { mayBeginFigure } from "./may-begin-figure";
import { numberStyle } from "./number-style";
import { type FigureSource, type ReadFigure, readFigure } from "./read-figure";

/** The figures of one line of a text in order and apart, by the indexes of their tokens in `source`. */
export interface ReadLine {
  readonly source: FigureSource;
  readonly figures: readonly ReadFigure[];
}

/** All figures of a text, line by line: none goes on in the next line. */
export function readFigures(text: string, language: string | null): ReadLine[] {
  const style = numberStyle(language);
  return figureTokens(text).map((tokens) => {
    const source = { tokens, mask: maskTokens(tokens), style };
    return { source, figures: readLine(source) };
  });
}

function readLine(source: FigureSource): ReadFigure[] {
  const figures: ReadFigure[] = [];
  const { tokens } = source;
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const figure = mayBeginFigure(token, tokens[at + 1]) ? readFigure(source, at) : null;
    if (figure !== null && !isTimeAgo(tokens, figure)) figures.push(figure);
    at = figure?.to ?? at + 1;
  }
  return figures;
}

const back: ReadonlySet<string> = new Set(["ago", "назад"]);
const spans = /^(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)$/;

/** Whether it tells when, and so is no figure: `12 days ago`, `several weeks ago`, `hundreds of years ago`. */
function isTimeAgo(tokens: readonly FigureToken[], { to }: ReadFigure): boolean {
  const at = tokens[to]?.key === "of" ? to + 1 : to;
  return back.has(tokens[spans.test(tokens[at]?.key ?? "") ? at + 1 : to]?.key ?? "");
}
