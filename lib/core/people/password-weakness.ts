import { commonPasswords } from "./common-passwords";

const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const lookalikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const fold = (text: string) => text.normalize("NFKC").trim().toLowerCase();
const withoutLookalikes = (text: string) => text.replace(/[013457@$!]/gu, (sign) => lookalikes[sign] ?? sign);
const withoutTail = (text: string) => text.replace(/[^\p{L}]{1,6}$/u, "");
const withoutHead = (text: string) => text.replace(/^[^\p{L}]{1,4}/u, "");

/** The shortest text that `text` is a repetition of; `text` itself when it is none. */
function period(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1);
  return text.slice(0, at);
}

function isRun(text: string): boolean {
  const backwards = [...text].reverse().join("");
  return rows.some((row) => row.includes(text) || row.includes(backwards));
}

function isCommon(password: string): boolean {
  const stems = [password, withoutTail(password), withoutHead(withoutTail(password))];
  const forms = stems.flatMap((stem) => [stem, period(stem), withoutLookalikes(stem), period(withoutLookalikes(stem))]);
  return forms.some((form) => form !== "" && (commonPasswords.has(form) || isRun(form)));
}

/**
 * Why a password is too easy to guess, as a sentence for the person, or null: it is among the first that attackers try, or
 * it is the person's own name or e-mail address. Case, full-width forms and surrounding blanks do not count.
 */
export function describePasswordWeakness(password: string, person: { email: string; name: string }): string | null {
  const folded = fold(password);
  const own = [person.email, person.email.split("@")[0] ?? "", person.name].map(fold);
  if (own.includes(folded)) return "must not be your name or e-mail address";
  return isCommon(folded) ? "is too easy to guess; choose another" : null;
}
