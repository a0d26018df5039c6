import type { NameToken } from "./name-token";

/** The words of a name with tens and units that stand together made one number: Brigade Forty-Four is Brigade 44. */
export function joinNumbers(tokens: readonly NameToken[]): NameToken[] {
  const joined: NameToken[] = [];
  for (const token of tokens) {
    const tens = joined.at(-1);
    if (tens !== undefined && isTens(tens) && isUnit(token)) joined[joined.length - 1] = sumOf(tens, token);
    else joined.push(token);
  }
  return joined;
}

function isTens({ role, code, written }: NameToken): boolean {
  return role === "number" && /^[2-9]0$/.test(code) && /^\p{L}/u.test(written);
}

function isUnit({ role, code, written }: NameToken): boolean {
  return role === "number" && /^[1-9]$/.test(code) && /^\p{L}/u.test(written);
}

function sumOf(tens: NameToken, unit: NameToken): NameToken {
  const code = String(Number(tens.code) + Number(unit.code));
  return { ...tens, written: `${tens.written} ${unit.written}`, latin: code, code, plainCode: code };
}
