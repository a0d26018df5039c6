import type { FigureToken } from "./figure-tokens";
import { identifierWords } from "./identifier-words";

const LARGEST_GROUPS = 9;

/** Marks digits that name things instead of counting them: clock times, dates and versions in digits, telephones, `Article 5`. */
export function maskCodes(tokens: readonly FigureToken[], masked: number[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== "digits") continue;
    const end = codeEnd(tokens, at);
    for (let index = at; index < end; index += 1) masked.push(index);
    at = Math.max(at, end - 1);
  }
}

/** Behind the code whose first digits stand at a token; the same place where the digits are no code. */
function codeEnd(tokens: readonly FigureToken[], at: number): number {
  const chain = chainEnd(tokens, at);
  const end = chain > at + 1 && isCode(tokens, at, chain) ? chain : at;
  if (end > at) return end;
  if (joint(tokens, at + 1) === "." && isClock(tokens, at + 2)) return at + 3;
  if (isInWord(tokens, at)) return chain;
  if (isClock(tokens, at) || isListNumber(tokens, at)) return at + 1;
  const telephone = telephoneEnd(tokens, at);
  if (telephone > at) return telephone;
  return isNamed(tokens, at) ? namedEnd(tokens, at) : at;
}

/** Behind digits joined by one kind of sign without blanks: `8:50`, `1.2.3`, `222-2222-2222`, `14/06/2019`. */
function chainEnd(tokens: readonly FigureToken[], at: number): number {
  let end = at + 1;
  while (joint(tokens, end) !== null) end += 2;
  return end;
}

function joint(tokens: readonly FigureToken[], at: number): string | null {
  const [sign, digits] = [tokens[at], tokens[at + 1]];
  const joined = sign?.gap === "none" && digits?.kind === "digits" && digits.gap === "none";
  return joined && ":.-–/".includes(sign.key) ? sign.key : null;
}

function isCode(tokens: readonly FigureToken[], at: number, end: number): boolean {
  const sign = joint(tokens, at + 1);
  const joints = (end - at - 1) / 2;
  if (sign === ":" || isTimeAt(tokens, at, end)) return true;
  if (joints === 1) return isPairCode(tokens, at, sign) || tokens[at - 1]?.key === "+";
  return !(sign === "." && isGrouped(tokens, at, end)) && !isDecimalRange(tokens, at, end);
}

// At 14.30.
function isTimeAt(tokens: readonly FigureToken[], at: number, end: number): boolean {
  const [hour = "", minute = ""] = [tokens[at]?.key, tokens[at + 2]?.key];
  const isTime =
    end === at + 3 && tokens[at + 1]?.key === "." && Number(hour) < 24 && minute.length === 2 && Number(minute) < 60;
  return isTime && tokens[at - 1]?.key === "at" && (tokens[end]?.kind ?? "sign") === "sign" && tokens[end]?.key !== "%";
}

/** Behind the groups of a telephone number with blanks or brackets; the same place where none stands. */
function telephoneEnd(tokens: readonly FigureToken[], at: number): number {
  const begins = tokens[at + 1]?.key === "(" || /^[+(]$/.test(tokens[at - 1]?.key ?? "");
  if (!begins) return at;
  let [end, digits, groups, signs] = [at, 0, 0, tokens[at - 1]?.key === "+" ? 1 : 0];
  while (end < at + 14) {
    const { kind, key = "" } = tokens[end] ?? {};
    if (kind === "digits") [digits, groups] = [digits + key.length, groups + 1];
    else if (/^[()-]$/.test(key)) signs += 1;
    else break;
    end += 1;
  }
  const isTelephone = signs > 0 && groups >= 3 && digits >= 9 && digits <= 14;
  return isTelephone ? end : at;
}

/** `2.5-3.5`, `10-12.5`. */
function isDecimalRange(tokens: readonly FigureToken[], at: number, end: number): boolean {
  const signs = tokens.slice(at, Math.min(end, at + 7)).flatMap(({ kind, key }) => (kind === "sign" ? [key] : []));
  return end - at <= 7 && /^\.?[-–]\.?$/.test(signs.join(""));
}

// Years (1995-96, 2018/19), scores (3-0) and what is no fraction (24/7, 9/11).
function isPairCode(tokens: readonly FigureToken[], at: number, sign: string | null): boolean {
  if (isYearPair(tokens, at, sign)) return true;
  const [first, second] = [Number(tokens[at]?.key), Number(tokens[at + 2]?.key)];
  if (sign === "/") return first >= second || !(second <= 10 || second === 16 || second === 100 || second === 1000);
  return sign !== "." && first < 100 && (first >= second || tokens[at]?.key === "0");
}

function isGrouped(tokens: readonly FigureToken[], at: number, end: number): boolean {
  if ((tokens[at]?.key.length ?? 0) > 3 || end - at > 2 * LARGEST_GROUPS) return false;
  for (let index = at + 2; index < end; index += 2) {
    if (tokens[index]?.key.length !== 3 || tokens[index - 1]?.key !== ".") return false;
  }
  return true;
}

// 1995-01, 1995-96, 2018/19, 2018–2019.
function isYearPair(tokens: readonly FigureToken[], at: number, sign: string | null): boolean {
  const [first = "", second = ""] = [tokens[at]?.key, tokens[at + 2]?.key];
  if (sign === "." || first.length !== 4 || Number(first) < 1800 || Number(first) > 2099) return false;
  return second.length === 2 || (second.length === 4 && Number(second) > Number(first) && Number(second) <= 2099);
}

function isClock(tokens: readonly FigureToken[], at: number): boolean {
  const [digits, next, dot, letter] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (digits === undefined || next?.kind !== "word" || digits.key.length > 4) return false;
  if (/^(?:gmt|utc|o'clock)$/.test(next.key)) return true;
  const isMinutes = tokens[at - 1]?.key === "." && digits.gap === "none";
  if (digits.key.length > 2 || (Number(digits.key) > 12 && !isMinutes)) return false;
  const half = next.key === "a" || next.key === "p";
  return /^(?:am|pm)$/.test(next.key) || (half && dot?.key === "." && letter?.key === "m" && letter.gap === "none");
}

function isListNumber(tokens: readonly FigureToken[], at: number): boolean {
  const [digits, mark, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const begins = at === 0;
  const listed = mark?.gap === "none" && (mark.key === "." || mark.key === ")");
  return begins && listed && digits !== undefined && digits.key.length <= 3 && word?.gap === "blank";
}

/** Digits in or behind letters: `G20`, `Covid-19`, `m212`, `@name1`. */
function isInWord(tokens: readonly FigureToken[], at: number): boolean {
  const [digits, before, word] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (digits?.gap !== "none" || before === undefined) return false;
  if (before.text === "x") return tokens[at + 1]?.key !== "^";
  if (before.kind === "word") return !/^[A-Z]{3,4}$/.test(before.text);
  if (before.key === "#" || before.key === "№" || before.key === "_" || before.key === "@") return true;
  return before.key === "-" && before.gap === "none" && word?.kind === "word";
}

function isNamed(tokens: readonly FigureToken[], at: number): boolean {
  const digits = tokens[at];
  const stop = tokens[at - 1]?.key === "." ? 1 : 0;
  const word = tokens[at - 1 - stop];
  if (digits === undefined || word?.kind === "digits") return false;
  if (word?.key === "№" || word?.key === "#") return true;
  if (stop === 1)
    return /^(?:no|nos|nr|nrs|art|sec|p|pp|para|vol|ch)$/.test(word?.key ?? "") && tokens[at - 1]?.gap === "none";
  return identifierWords.has(word?.key ?? "") && !(word?.key === "no" && word.text === "no");
}

function namedEnd(tokens: readonly FigureToken[], at: number): number {
  let end = at + 1;
  while (/^(?:,|and|or|-|–)$/.test(tokens[end]?.key ?? "") && tokens[end + 1]?.kind === "digits" && end < at + 20)
    end += 2;
  return end;
}
