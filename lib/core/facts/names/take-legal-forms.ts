import { type LegalForm, legalForms, longestLegalForm } from "./legal-forms";
import { romaniseWord } from "./romanise-word";
import type { NameWord } from "./split-name";

/**
 * The words of a name without legal forms at either end (OAO Gazprom, Gazprom JSC), and the most telling of the forms, null where
 * there is none; a name that is all form stays whole.
 */
export function takeLegalForms(words: readonly NameWord[]): { words: readonly NameWord[]; form: LegalForm | null } {
  const folded = words.map(({ text }) => romaniseWord(text));
  let [from, to] = [0, words.length];
  let form: LegalForm | null = null;
  for (;;) {
    const before = formAt(folded, from, to, "start");
    const behind = before === null ? formAt(folded, from, to, "end") : null;
    const found = before ?? behind;
    if (found === null) break;
    if (before !== null) from += before.length;
    if (behind !== null) to -= behind.length;
    if (form === null || form === "other") form = found.form;
  }
  return { words: words.slice(from, to), form };
}

function formAt(words: readonly string[], from: number, to: number, side: "start" | "end") {
  for (let length = Math.min(longestLegalForm, to - from - 1); length > 0; length -= 1) {
    const part = side === "start" ? words.slice(from, from + length) : words.slice(to - length, to);
    const form = legalForms.get(part.join(" "));
    if (form !== undefined) return { form, length };
  }
  return null;
}
