import type { Reading } from "@/lib/core/facts/extractor";
import type { NameReading } from "./name-reading";

/**
 * The acronyms that the article introduces in brackets behind a name, or before the name in brackets, with the name: Organization for Security
 * and Cooperation in Europe (OSCE). Letters that are not the name's initials are taken only behind an organisation.
 */
export function findIntroduced(text: string, names: readonly Reading<NameReading>[]): ReadonlyMap<string, string> {
  const introduced = new Map<string, string>();
  for (const [index, long] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined || text.charAt(next.end) !== ")" || text.slice(long.end, next.start) !== " (") continue;
    const [one, other] = [long.value, next.value];
    if (isAcronym(other.written) && explains(one, other.written)) set(introduced, other.written, one.written);
    else if (isAcronym(one.written) && explains(other, one.written)) set(introduced, one.written, other.written);
  }
  return introduced;
}

function set(introduced: Map<string, string>, acronym: string, name: string): void {
  if (!introduced.has(acronym)) introduced.set(acronym, name);
}

function isAcronym(written: string): boolean {
  return /^[\p{Lu}\p{N}]{2,8}$/u.test(written);
}

function explains({ kind, written }: NameReading, acronym: string): boolean {
  if (isAcronym(written) || kind === "person" || !/[\s-]/.test(written)) return false;
  const words = written.split(/[\s-]/).filter(Boolean);
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return initials === acronym || capitals.join("") === acronym || kind === "organisation";
}
