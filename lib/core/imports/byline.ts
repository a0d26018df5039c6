import { datesIn } from "./calendar-dates";

/** A by-line taken apart: the names as written, and what stands behind them. */
export type Byline = { names: string; outlet: string | null; date: string | null };

const LEAD =
  /^(?:by|written by|reported by|reporting by|words by|text by|author|authors|автор|авторы|текст|von|par)(?:\s*:\s*|\s+)(?=\S)/iu;

/** What a line says about the author: `By X`, `Author: X`, also `By X, Outlet, 3 April 2025`. Null for any other line. */
export function parseByline(line: string): Byline | null {
  const lead = LEAD.exec(line.trim());
  if (lead === null || line.length > 160) return null;
  const rest = line.trim().slice(lead[0].length);
  const date = datesIn(rest)[0] ?? null;
  const [names, outlet] = partsOf(date === null ? rest : rest.slice(0, date.start), date !== null);
  if (names === undefined || !isPersonName(names)) return null;
  return { names, outlet: outlet ?? null, date: date?.value ?? null };
}

/** The names, and the outlet where a date, a bar or a "for" shows that the rest is one. */
function partsOf(credit: string, hasDate: boolean): [string | undefined, string | undefined] {
  const plain = credit.replace(/[\s,;|•·–—-]+$/u, "");
  const [names, employer] = plain.split(/\s+for\s+(?=\p{Lu})|\s*[|•·]\s*/u);
  const comma = hasDate && employer === undefined ? (names ?? "").lastIndexOf(", ") : -1;
  const people = comma === -1 ? names : names?.slice(0, comma);
  return [people?.replace(/\s+in\s+\p{Lu}.*$/u, "").trim(), comma === -1 ? employer : names?.slice(comma + 2).trim()];
}

/** Whether words could be the names of people: each in capitals but for `and`, `de` and the like, eight words at most. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > 80 || words.length > 8 || /[\d!?:@]|\.$/.test(text)) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lo}“"(]/u.test(word) || /^(?:and|и|und|et|y|de|da|di|van|von|der|den|la|le|bin|al|el|&)$/u.test(word),
  );
}

/** Whether a line is nothing but two or three words that could be a person's name, as a signature under a text is. */
export function isSignature(line: string): boolean {
  const words = line.trim().split(/\s+/);
  if (words.length < 2 || words.length > 3 || INTERFACE_WORD.test(line)) return false;
  return words.every((word) =>
    /^(?:\p{Lu}[’'])?\p{Lu}\p{Ll}+(?:-(?:\p{Lu}[’'])?\p{Lu}?\p{Ll}+)*$|^\p{Lu}\.$/u.test(word),
  );
}

const INTERFACE_WORD =
  /\b(?:read|more|related|articles?|stor(?:y|ies)|news|privacy|policy|terms|contact|us|share|comments?|reply|home|menu|search|subscribe|sign|log|about|photos?|videos?|next|previous|latest|top|breaking|follow|facebook|twitter|telegram|service|all|rights|cookie|settings|newsletter)\b/i;
