import { actionWords } from "./action-words";
import type { Figure } from "./figure";
import { anyPersonWords, crowdWords, personWords } from "./person-words";

/**
 * Whether two figures count the same, as far as their words tell: not when one counts what was arrested and the other what was
 * charged, nor when the things counted have different names. What a text leaves out is taken to agree; words for anybody
 * (`people`) agree with every word for people, words for protesters with each other.
 */
export function sameScope(a: Figure, b: Figure): boolean {
  const [done, otherDone] = [actionsOf(a), actionsOf(b)];
  if (done.size > 0 && otherDone.size > 0 && !haveCommon(done, otherDone)) return false;
  const isDeed = [a, b].some(
    ({ counted }) => counted !== null && actionWords.has(counted) && !personWords.has(counted),
  );
  const sameDeed = isDeed && haveCommon(done, otherDone);
  return sameDeed || sameThing(a.counted, b.counted);
}

function actionsOf({ counted, scope }: Figure): Set<string> {
  const told = scope.filter((word) => word !== counted).flatMap(actionOf);
  return new Set(told.length > 0 || counted === null ? told : actionOf(counted));
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((action) => b.has(action));
}

function actionOf(word: string): string[] {
  const action = actionWords.get(word);
  return action === undefined ? [] : [action];
}

function sameThing(a: string | null, b: string | null): boolean {
  if (a === null || b === null || singular(a) === singular(b)) return true;
  if (!personWords.has(a) || !personWords.has(b)) return false;
  return anyPersonWords.has(a) || anyPersonWords.has(b) || (crowdWords.has(a) && crowdWords.has(b));
}

function singular(noun: string): string {
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  return noun.endsWith("s") && !noun.endsWith("ss") ? noun.slice(0, -1) : noun;
}
