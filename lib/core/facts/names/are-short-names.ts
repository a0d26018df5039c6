import { romaniseWord } from "./romanise-word";
import { shortNames } from "./short-names";
import { soundCode } from "./sound-code";

const families = familiesByCode();

/** Whether two given names, as sound codes, are one name and its short form (Ted and Theodore, Sasha and Aleksandr). */
export function areShortNames(code: string, other: string): boolean {
  const shared = families.get(other);
  return families.get(code)?.some((family) => shared?.includes(family)) ?? false;
}

function familiesByCode(): ReadonlyMap<string, readonly number[]> {
  const byCode = new Map<string, number[]>();
  for (const [family, names] of shortNames.entries()) {
    for (const name of names) {
      const code = soundCode(romaniseWord(name));
      byCode.set(code, [...(byCode.get(code) ?? []), family]);
    }
  }
  return byCode;
}
