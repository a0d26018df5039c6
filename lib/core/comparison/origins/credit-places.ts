import type { NamedSource, StorySources } from "./story-sources";

const JOINTS = /[\s,;:/|&+()[\]{}.*•·©–—-]+/gu;
const FILLERS =
  /^(?:by|von|par|por|de|di|da|the|and|und|et|y|e|и|und|staff|writers?|news|agency|agencies|agence|agencia|correspondents?|via|in|copyright|c|vía|источник|агентство|иа|source|text|текст|mit|\d{1,4}|\p{Ll}{2,3})$/iu;

/** The sources of a line that is nothing but a credit: `AFP`, `(dpa/AFP)`, `© 2019 Reuters`; null for any other line. */
export function onlyNames(line: string, sources: StorySources): NamedSource[] | null {
  if (line.length > 80) return null;
  // Two letters in any case could be anything.
  const named = sources.namedIn(line, true).filter((name) => name.end - name.start > 2 || isCapitals(line, name));
  if (named.length === 0) return null;
  let rest = "";
  let at = 0;
  for (const { start, end } of named) {
    rest += `${line.slice(at, start)} `;
    at = end;
  }
  rest += line.slice(at);
  return rest.split(JOINTS).every((word) => word === "" || FILLERS.test(word)) ? named : null;
}

function isCapitals(line: string, { start, end }: NamedSource): boolean {
  return line.slice(start, end) === line.slice(start, end).toUpperCase();
}

const LABEL =
  /^\W{0,3}(?:source|sources|источник|источники|дереккөз|дереккөзі|quelle|quellen|fuente|fonte|kaynak|bron|źródło|джерело|來源|来源)\s*[:：]\s*/iu;

/** How long the label of a source line is (`Source:`, `Источник:`); 0 where the line has none. */
export function labelLength(line: string): number {
  return LABEL.exec(line)?.[0].length ?? 0;
}

const REPRINT =
  /(?:(?:first|originally) (?:published|appeared) (?:by|in|on|at)|(?:republished|reprinted) (?:from|with (?:the )?permission (?:of|from))|reproduced from|перепечатано (?:из|с)|с сайта|по материалам|оригинал (?:статьи|материала|публикации)[:\s]+|(?:©|\(c\)|copyright)\s*(?:\d{4},?\s*)?(?:by\s+)?)\s*(?:the\s+|сайта\s+|агентства\s+|издания\s+)?["“«]?$/iu;

/** Whether the words before a name say that the whole text is its: reprinted from, `с сайта`, `©`. */
export function isReprint(before: string): boolean {
  return REPRINT.test(before);
}

const DATE = "\\d{1,2}";

/** Whether a name that stands so near a paragraph's start is the credit of a dateline: `ALMATY, 12 June (Reuters) -`. */
export function isDateline(before: string, behind: string): boolean {
  if (before.length > 64 || before.trim().split(/\s+/).length > 8) return false;
  return isBracketed(before, behind) || isSlashed(before, behind) || isSetOff(before, behind) || isHan(before, behind);
}

function isBracketed(before: string, behind: string): boolean {
  const head = /^([^!?()]*)\((?:[^()]{1,30}[/,;]\s?)?$/u.exec(before);
  if (head === null || !/^[^()]{0,40}\)/u.test(behind)) return false;
  if (/^[^()]{0,40}\)\s*(?:\.\s?)?[-–—―:]/u.test(behind)) return true;
  const place = (head[1] ?? "").trim().split(/[\s,]+/u);
  return place.length <= 4 && place.every((word) => /^\p{Lu}/u.test(word)) && /^[^()]{0,40}\)\s+\p{Lu}/u.test(behind);
}

function isSlashed(before: string, behind: string): boolean {
  return /(?:^|[\s.,])\/\s?(?:[^/]{1,20}[,-]\s?)?$/u.test(before) && /^\s?\/(?:\s|\.|$)/u.test(behind);
}

function isSetOff(before: string, behind: string): boolean {
  if (before === "") {
    return new RegExp(`^(?:\\s[-–—]{1,2}\\s|:\\s|,\\s${DATE}\\.?\\s\\p{L}+\\.?|\\s?\\(\\p{Lu})`, "u").test(behind);
  }
  const isPlace = /^\p{Lu}{3,}/u.test(before) || new RegExp(`^\\p{Lu}[^!?()]*[.,]\\s?${DATE}`, "u").test(before);
  return isPlace && /[-–—.,]\s*$/u.test(before) && /^\s?(?:[-–—.:]|,\s?[-–—])/u.test(behind);
}

function isHan(before: string, behind: string): boolean {
  return before.length <= 2 && /^[^，。]{0,20}电/u.test(behind);
}
