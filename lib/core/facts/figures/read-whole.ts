import { cleanNumber } from "./clean-number";
import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import { type NumberWord, numberWords } from "./number-words";
import { type ReadValue, readNumeral } from "./read-numeral";

/** A whole number or one with decimals; `scale` is the last power of ten that multiplied it, 1 where none did. */
export interface ReadWhole extends ReadValue {
  readonly scale: number;
  readonly inWords: boolean;
}

interface State {
  total: number;
  group: number | null;
  last: NumberWord["kind"] | "none" | "digits" | "article";
  scale: number;
  piece: number;
}

const LONGEST = 24;

/**
 * A number in words, digits or both: `hundred and five`, `twenty-one trillion and three hundred`, `75 million`, `4 thousand 3
 * hundred and 21`, `a dozen`. It ends where the next word would not make a larger number grow. Null where no number stands.
 */
export function readWhole(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadWhole | null {
  const state: State = { total: 0, group: null, last: "none", scale: 1, piece: 0 };
  let next = at;
  const stop = Math.min(tokens.length, at + LONGEST);
  while (next < stop) {
    const after = step(tokens, next, state, style);
    if (after === null) break;
    next = after;
  }
  if (state.last === "none" || state.last === "article") return null;
  const value = cleanNumber(state.total + (state.group ?? 0));
  return { value, next: behindStop(tokens, next), scale: state.scale, inWords: tokens[at]?.kind === "word" };
}

/** Behind the full stop of an abbreviation (`33 тыс. долларов`), where no sentence ends. */
function behindStop(tokens: readonly FigureToken[], at: number): number {
  const [stop, following] = [tokens[at], tokens[at + 1]];
  const isAbbreviation =
    stop?.key === "." && stop.gap === "none" && /^(?:тыс|млн|млрд|трлн)$/.test(tokens[at - 1]?.key ?? "");
  return isAbbreviation && /^\p{Ll}/u.test(following?.text ?? "") ? at + 1 : at;
}

function step(tokens: readonly FigureToken[], at: number, state: State, style: NumberStyle): number | null {
  const from = afterConnector(tokens, at, state);
  const token = tokens[from];
  if (token === undefined) return null;
  if (token.kind !== "word") return takeDigits(tokens, from, state, style, from > at);
  if (state.last === "none" && isArticle(token.key)) return takeArticle(tokens, from, state);
  const word = numberWords.get(token.key);
  if (word === undefined || !takes(state, word, tokens[from + 1])) return null;
  apply(state, word);
  return from + 1;
}

function isArticle(key: string): boolean {
  return key === "a" || key === "an";
}

function takeArticle(tokens: readonly FigureToken[], at: number, state: State): number | null {
  const { key, gap } = tokens[at + 1] ?? {};
  const kind = gap === "blank" ? numberWords.get(key ?? "")?.kind : undefined;
  const multiplies = kind === "hundred" || kind === "scale" || (kind === "dozen" && key !== "dozens");
  if (!multiplies) return null;
  state.last = "article";
  state.group = 1;
  return at + 1;
}

/** Behind `and` or a hyphen where one may join number words, else the same place. */
function afterConnector(tokens: readonly FigureToken[], at: number, state: State): number {
  const token = tokens[at];
  if (state.last === "none" || token === undefined) return at;
  const following = numberWords.get(tokens[at + 1]?.key ?? "");
  if (token.key === "and") return joinsAnd(state) && isSmall(following, tokens[at + 1]) ? at + 1 : at;
  if (token.key === "," && state.last === "scale")
    return following !== undefined && multiplies(tokens, at + 1) ? at + 1 : at;
  const joins = token.key === "-" && following !== undefined;
  if (!joins) return at;
  if (state.last === "ten" && following.kind === "unit") return at + 1;
  return token.gap === "none" && (following.kind === "hundred" || following.kind === "scale") ? at + 1 : at;
}

/** Whether a smaller power of ten follows soon: `three billion, two hundred million`. */
function multiplies(tokens: readonly FigureToken[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1) {
    const kind = numberWords.get(tokens[index]?.key ?? "")?.kind;
    if (kind === undefined) return false;
    if (kind === "scale") return true;
  }
  return false;
}

function joinsAnd({ last }: State): boolean {
  return last === "hundred" || last === "hundreds" || last === "scale";
}

function isSmall(word: NumberWord | undefined, token: FigureToken | undefined): boolean {
  return word === undefined
    ? token?.kind === "digits"
    : word.kind === "unit" || word.kind === "teen" || word.kind === "ten";
}

function takeDigits(
  tokens: readonly FigureToken[],
  at: number,
  state: State,
  style: NumberStyle,
  joined: boolean,
): number | null {
  const numeral = readNumeral(tokens, at, style);
  if (numeral === null) return null;
  const following = numberWords.get(tokens[numeral.next]?.key ?? "");
  const multiplied = following?.kind === "hundred" || following?.kind === "scale";
  const whole = Number.isInteger(numeral.value);
  const begins = state.last === "none";
  const goesOn =
    state.last === "scale" && !joined && multiplied && whole && numeral.value < 1000 && following.value < state.scale;
  const ends = state.last === "hundred" && joined && !multiplied && whole && numeral.value < 100;
  if (!begins && !goesOn && !ends) return null;
  state.group = (state.group ?? 0) + numeral.value;
  state.last = "digits";
  return numeral.next;
}

function takes(state: State, word: NumberWord, following: FigureToken | undefined): boolean {
  const { last } = state;
  const opens = last === "none" || last === "scale";
  if (word.kind === "unit") return opens || last === "ten" || last === "hundred" || last === "hundreds";
  if (word.kind === "teen" || word.kind === "ten") return opens || last === "hundred" || last === "hundreds";
  if (word.kind === "hundreds") return opens;
  if (last === "none") return word.kind !== "dozen" && numberWords.get(following?.key ?? "")?.kind === "scale";
  if (last === "dozen") return false;
  if (word.kind === "hundred")
    return (
      last === "article" ||
      ((last === "unit" || last === "teen" || last === "digits" || last === "ten") && (state.group ?? 0) < 100)
    );
  if (word.kind === "dozen") return last !== "scale" && (state.group ?? 0) < 100;
  return last === "scale" || state.total === 0 || word.value < state.scale;
}

function apply(state: State, word: NumberWord): void {
  const { kind, value } = word;
  if (kind === "hundred" || kind === "dozen") state.group = cleanNumber((state.group ?? 1) * value);
  else if (kind === "scale") applyScale(state, value);
  else state.group = (state.group ?? 0) + value;
  state.last = kind;
}

function applyScale(state: State, value: number): void {
  if (state.group === null && state.last === "scale") {
    state.total += state.piece * (value - 1);
    state.piece *= value;
    state.scale *= value;
    return;
  }
  state.piece = cleanNumber((state.group ?? 1) * value);
  state.total += state.piece;
  state.group = null;
  state.scale = value;
}
