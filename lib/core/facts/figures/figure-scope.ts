import { actionWords } from "./action-words";
import type { FigureType } from "./figure";
import type { FigureToken } from "./figure-tokens";
import { auxiliaries, clauseStarts, lightVerbs } from "./function-words";
import { isPast, type NounPhrase } from "./noun-phrase";
import { personWords } from "./person-words";

const BEFORE = 5;
const BEHIND = 9;

/** Where the words that may restrict a figure stand: behind `from`, before `to`, around the figure and its noun phrase. */
export interface ScopeWindow {
  readonly from: number;
  readonly figureFrom: number;
  readonly phrase: NounPhrase;
  readonly to: number;
  readonly type: FigureType;
}

/**
 * The words that restrict what a figure counts: those before its noun, and what was done, which stands behind it (`were
 * arrested`, `gathered`) or governs it (`detaining 500`, `the arrest of hundreds`). Ages and ordinals have none.
 */
export function figureScope(tokens: readonly FigureToken[], window: ScopeWindow): string[] {
  const { phrase, type } = window;
  if (type === "age" || type === "ordinal") return [];
  if (type === "currency" || type === "dimension") return actionBefore(tokens, window) ?? [];
  const behind = actionBehind(tokens, window);
  if (type === "percent" || type === "fraction") return [...new Set([...phrase.modifiers, ...(behind ?? [])])];
  const own =
    phrase.head !== null && actionWords.has(phrase.head) && !personWords.has(phrase.head) ? [phrase.head] : [];
  const action = behind ?? actionBefore(tokens, window) ?? [];
  if (phrase.head === null) return action;
  return [...new Set([...phrase.modifiers, ...own, ...action])];
}

/** What was done to them, which an auxiliary tells best: of `taking part in protests were detained` that is `detained`. */
function actionBehind(tokens: readonly FigureToken[], { phrase, to }: ScopeWindow): string[] | null {
  const next = tokens[phrase.next];
  if (next === undefined || endsClause(next)) return null;
  const clause = clauseFrom(tokens, phrase.next, Math.min(to, phrase.next + BEHIND));
  if (phrase.head === null)
    return firstAction(clause, ({ key }) => key.endsWith("ed") || auxiliaries.has(clause[0]?.key ?? ""));
  const end = clause.findIndex((token) => token.key === "and" || isVerb(token));
  const auxiliary = clause.findIndex(({ key }) => auxiliaries.has(key));
  const isTold = auxiliary >= 0 && (end < 0 || auxiliary < end);
  const told = isTold ? firstAction(clause.slice(auxiliary), () => true) : null;
  return told ?? firstAction(clause, () => false);
}

/** The words up to the end of the clause, signs that end none among them. */
function clauseFrom(tokens: readonly FigureToken[], from: number, stop: number): readonly FigureToken[] {
  let end = from;
  for (let token = tokens[end]; end < stop && token !== undefined && !endsClause(token); token = tokens[end]) end += 1;
  return tokens.slice(from, end);
}

/** The first action of a clause, or the first other verb that tells what was done; null where another one comes first. */
function firstAction(clause: readonly FigureToken[], isDone: (verb: FigureToken) => boolean): string[] | null {
  const at = clause.findIndex((token) => isAction(token) || lightVerbs.has(token.key) || isVerb(token));
  const token = clause[at];
  if (token === undefined) return null;
  if (isAction(token)) return [token.key];
  if (!lightVerbs.has(token.key)) return isDone(token) ? [token.key] : null;
  const object = clause.findIndex((one, index) => index > at && isAction(one));
  return object < 0 ? null : lightObject(clause, object);
}

function isVerb({ kind, key }: FigureToken): boolean {
  return kind === "word" && isPast(key) && !auxiliaries.has(key);
}

/** `administrative charges` behind `were given`. */
function lightObject(tokens: readonly FigureToken[], at: number): string[] {
  const before = tokens[at - 1];
  const isModifier = before?.kind === "word" && !lightVerbs.has(before.key) && before.key.length > 3;
  return [...(isModifier ? [before.key] : []), tokens[at]?.key ?? ""];
}

function actionBefore(tokens: readonly FigureToken[], { from, figureFrom }: ScopeWindow): string[] | null {
  for (let at = figureFrom - 1; at >= Math.max(from, figureFrom - BEFORE); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.key === "and" || token.key === "or" || clauseStarts.has(token.key)) return null;
    if (isAction(token)) return [token.key];
  }
  return null;
}

function isAction({ key, text }: FigureToken): boolean {
  return actionWords.has(key) && text !== "March";
}

function endsClause({ kind, key }: FigureToken): boolean {
  if (kind === "digits" || clauseStarts.has(key)) return true;
  return kind === "sign" && !/^["'“”‘’«»()[\]#-]$/.test(key);
}
