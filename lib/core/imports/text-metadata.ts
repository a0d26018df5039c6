import { outletDomain } from "@/lib/core/articles/outlet-domain";
import { detectLanguage } from "@/lib/core/text/detect-language";
import { isSignature, parseByline } from "./byline";
import { datesIn } from "./calendar-dates";
import { isPhotoCreditLine } from "./cleaning/rules/photo-credit";
import { isProse } from "./headline";
import type { ArticleMetadata, Evidence, OutletEvidence } from "./reader";

const HEAD_LINES = 24;
const TAIL_LINES = 8;
const URL_LINE = /^<?(https?:\/\/[^\s<>]+)>?$/i;
const SOURCE_LABEL =
  /^(?:original (?:url|article|source)|source|url|link|permalink|retrieved from|источник)\s*:\s*(.*)$/i;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright(?:\s*(?:©|\(c\)))?)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(.{2,100}?)[\s,.]*(?:(?:all rights reserved|все права защищены|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados).*)?$/iu;
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\s.’'-]{2,40})(?:,\s*[\p{L}\p{N}\s.,’'-]{2,60}?)?\s*\(([^()]{2,50})\)\s*(?:[–—-]{1,2})\s/u;
const DATE_WORDS = new Set(
  (
    "published posted date dated on at by am pm gmt utc est edt bst msk cet mon tue wed thu fri sat sun monday tuesday " +
    "wednesday thursday friday saturday sunday г года год опубликовано дата в понедельник вторник среда четверг пятница " +
    "суббота воскресенье stand uhr um veröffentlicht publié le à publicado el las"
  ).split(" "),
);
const CHANGED =
  /(?:^|[^\p{L}])(?:last\s+)?(?:updated|modified|обновлено|изменено|aktualisiert|geändert|mis à jour|modifié|actualizado)(?=$|[^\p{L}])/iu;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:am|pm|z)?$|^[+]\d{1,4}$|^t$|^z$/;

/**
 * What a text without markup says about itself: all but the title. Only the first and the last lines are looked at,
 * of the whole text and of its body (what cleaning leaves of it), and only for what is plainly said there: a date on a
 * line of its own, a by-line, a copyright line, a dateline, the address it came from. The rest stays null.
 */
export function textMetadata(text: string, body = text): Omit<ArticleMetadata, "title"> {
  const all = text.split("\n");
  const lines = body.split("\n");
  const head = [...headOf(all), ...(text === body ? [] : headOf(lines))];
  const tail = [...tailOf(all), ...(text === body ? [] : tailOf(lines))];
  const edges = all.length <= TAIL_LINES ? head : [...head, ...tail];
  const url = findUrl(edges);
  return {
    byline: findByline(head, tail, lines),
    outlet: findOutlet(edges, lines, url),
    publishedAt: findDate(head, lines),
    modifiedAt: findChange([...head, ...tail]),
    language: detected(body),
    url,
  };
}

function tailOf(lines: readonly string[]): string[] {
  return lines.slice(-TAIL_LINES).filter((line) => !isProse(line) || SOURCE_LABEL.test(line));
}

/** The lines before the second paragraph of prose. */
function headOf(lines: readonly string[]): string[] {
  const head: string[] = [];
  let prose = 0;
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (isProse(line) && line.length >= 60) prose += 1;
    if (prose > 1) break;
    head.push(line);
  }
  return head;
}

function detected(text: string): Evidence<string> | null {
  const language = detectLanguage(text);
  return language === null ? null : { value: language, foundIn: "the words of the text", guess: true };
}

function inLine(line: string): string {
  return `the line “${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}”`;
}

function findByline(
  head: readonly string[],
  tail: readonly string[],
  lines: readonly string[],
): Evidence<string> | null {
  for (const line of [...head, ...tail]) {
    const byline = isPhotoCreditLine(line) ? null : parseByline(line);
    if (byline !== null) return { value: byline.names, foundIn: inLine(line), guess: false };
  }
  const last = lines.at(-1) ?? "";
  const before = lines.at(-2) ?? "";
  if (lines.length < 4 || !isProse(before) || !isSignature(last)) return null;
  return { value: last, foundIn: "the last line", guess: true };
}

function findDate(head: readonly string[], lines: readonly string[]): Evidence<string> | null {
  for (const line of head) {
    // What stands behind "updated" is when it was changed.
    const date = parseByline(line)?.date ?? dateAlone(line.slice(0, CHANGED.exec(line)?.index ?? line.length));
    if (date !== null) return { value: date, foundIn: inLine(line), guess: false };
  }
  for (const line of lines.slice(0, HEAD_LINES)) {
    const dateline = DATELINE.exec(line)?.[0] ?? "";
    const date = datesIn(dateline)[0];
    if (date !== undefined) return { value: date.value, foundIn: "the dateline", guess: false };
  }
  return null;
}

/** The date of the first line, such as `Updated: June 14, 2019`, that says when the text was changed. */
function findChange(edges: readonly string[]): Evidence<string> | null {
  for (const line of edges) {
    const changed = line.length > 120 ? null : CHANGED.exec(line);
    const date = changed && dateAlone(line.slice(changed.index + changed[0].length));
    if (date) return { value: date, foundIn: inLine(line), guess: false };
  }
  return null;
}

/** The date of words that say nothing else than when it was. */
function dateAlone(line: string): string | null {
  if (line.length > 90) return null;
  const date = datesIn(line)[0];
  if (date === undefined) return null;
  const around = line.slice(0, date.start) + line.slice(date.end);
  const rest = around.replace(/\b(?:gmt|utc)\s?[+-]\d{1,2}(?::?\d{2})?/i, "");
  const words = rest.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}:.]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
  return words.every((word) => DATE_WORDS.has(word.replaceAll(".", "")) || CLOCK.test(word)) ? date.value : null;
}

function findUrl(edges: readonly string[]): Evidence<string> | null {
  for (const [index, line] of edges.entries()) {
    const label = SOURCE_LABEL.exec(line);
    if (label === null) continue;
    const url = URL_LINE.exec((label[1] === "" ? edges[index + 1] : label[1])?.trim() ?? "")?.[1];
    if (url !== undefined && URL.canParse(url)) return { value: url, foundIn: inLine(line), guess: false };
  }
  const alone = [edges[0], edges.at(-1)].map((line) => URL_LINE.exec(line ?? "")?.[1]).find((url) => url !== undefined);
  if (alone === undefined || !URL.canParse(alone)) return null;
  return { value: alone, foundIn: "a line that is only an address", guess: true };
}

function findOutlet(edges: readonly string[], lines: readonly string[], url: Evidence<string> | null) {
  const name = findOutletName(edges, lines);
  const domain = url === null ? null : outletDomain(url.value);
  if (url === null || domain === null) return name;
  if (name === null) return { value: { domain }, foundIn: url.foundIn, guess: url.guess };
  const both: OutletEvidence = { ...name.value, domain };
  return { value: both, foundIn: `${name.foundIn} and ${url.foundIn}`, guess: name.guess || url.guess };
}

function findOutletName(edges: readonly string[], lines: readonly string[]): Evidence<OutletEvidence> | null {
  for (const line of edges) {
    const name = isPhotoCreditLine(line) ? undefined : COPYRIGHT.exec(line)?.[1]?.trim();
    if (name !== undefined && !name.includes("/")) return { value: { name }, foundIn: inLine(line), guess: false };
  }
  for (const line of edges) {
    const outlet = parseByline(line)?.outlet;
    if (outlet) return { value: { name: outlet }, foundIn: inLine(line), guess: true };
    const named = SOURCE_LABEL.exec(line)?.[1]?.trim() ?? "";
    if (named !== "" && named.length <= 60 && !named.includes("://")) {
      return { value: { name: named }, foundIn: inLine(line), guess: true };
    }
  }
  for (const line of lines.slice(0, HEAD_LINES)) {
    const agency = DATELINE.exec(line)?.[1]?.trim();
    // The agency of a dateline may be the wire that the outlet took the text from.
    if (agency !== undefined) return { value: { name: agency }, foundIn: "the dateline", guess: true };
  }
  return null;
}
