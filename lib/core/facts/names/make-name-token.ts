import { foldText } from "@/lib/core/text/fold";
import { emptyWords, genericWords } from "./generic-words";
import type { NameKind } from "./name-kind";
import { nameParticles } from "./name-particles";
import { branchPlaces } from "./name-places";
import { type NameToken, type NameTokenRole, roleWeights } from "./name-token";
import { numberWords } from "./number-words";
import { romaniseWord } from "./romanise-word";
import { soundCode } from "./sound-code";
import type { NameWord } from "./split-name";

const PATRONYMIC = /(?:[oe]vich|[aeo]vych|ich|[oe]vna|ivna|ichna|uli|kizi|ogli|oglu)$/;
const NUMBER = /^(\d{1,9})(?:st|nd|rd|th)?$/;
const LIKE_LETTERS: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 9: "g" };

/** A word of a name, folded and weighed by what it is in a name of that kind. */
export function makeNameToken({ text: written, part }: NameWord, kind: NameKind): NameToken {
  const latin = withLettersForDigits(romaniseWord(written));
  const number = numberOf(latin, kind);
  if (number !== null) return made(written, part, "number", number, number, number);
  const code = soundCode(latin);
  const isAscii = /^[\x20-\x7e]*$/.test(written);
  return made(written, part, roleOf(latin, kind), latin, code, isAscii ? code : soundCode(foldText(written)));
}

function made(
  written: string,
  part: number,
  role: NameTokenRole,
  latin: string,
  code: string,
  plainCode: string,
): NameToken {
  return { written, part, role, weight: roleWeights[role], latin, code, plainCode };
}

function numberOf(latin: string, kind: NameKind): string | null {
  const digits = NUMBER.exec(latin)?.[1];
  if (digits !== undefined) return String(Number(digits));
  const value = kind === "person" ? undefined : numberWords.get(latin);
  return value === undefined ? null : String(value);
}

function roleOf(latin: string, kind: NameKind): NameTokenRole {
  if (kind === "organisation" || kind === "place") {
    if (emptyWords.has(latin)) return "empty";
    if (genericWords.has(latin)) return "generic";
    return branchPlaces.has(latin) ? "place" : "plain";
  }
  if (/^[a-z]$/.test(latin)) return "initial";
  if (nameParticles.has(latin)) return "particle";
  return PATRONYMIC.test(latin) && latin.length > 5 ? "patronymic" : "plain";
}

// A digit between letters is a letter that was read or typed wrong.
function withLettersForDigits(word: string): string {
  if (!/\d/.test(word) || !/^[a-z][a-z\d]*[a-z]$/.test(word)) return word;
  return word.replace(/\d/g, (digit) => LIKE_LETTERS[digit] ?? digit);
}
