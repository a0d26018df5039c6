import { parseByline } from "./byline";
import { datesIn } from "./calendar-dates";
import type { Removal } from "./clean";
import type { Evidence } from "./reader";

/** What lines around the article say of it, all of them guesses. */
export type PageLines = {
  byline: Evidence<string> | null;
  publishedAt: Evidence<string> | null;
  modifiedAt: Evidence<string> | null;
  outlet: Evidence<string> | null;
};

const CHANGED =
  /updated|modified|changed|обновлен|изменен|mis à jour|modifié|aktualisiert|geändert|actualizad|更新|تحديث/iu;
const COPYRIGHT =
  /(?:©|\(c\)\s?\d|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–—]\s*(?:\d{4}|\d{2}))?)?[\s,:]*([\p{L}\d][^.,|©\n]{1,58}[\p{L}\d»”"])/iu;
const RIGHTS = /[\s«»“”"]*(?:all rights reserved|alle rechte|todos los|tous droits|все права).*$/iu;
const LONGEST = 160;

/** Reads the short lines among what was left out: by-lines and dates near the article, a © line anywhere. */
export function readPageLines(removed: readonly Removal[]): PageLines {
  const near = removed.filter(({ rule, position }) => rule === "by-line" || position <= 2).flatMap(linesOf);
  const dated = near.filter((line) => datesIn(line).length > 0);
  return {
    byline: first(near, (line) => parseByline(line)?.names ?? null),
    publishedAt: first(dated, (line) => (CHANGED.test(line) ? null : (datesIn(line)[0]?.value ?? null))),
    modifiedAt: first(dated, (line) => (CHANGED.test(line) ? (datesIn(line).at(-1)?.value ?? null) : null)),
    outlet: first(removed.flatMap(linesOf), nameInCopyright),
  };
}

function linesOf({ draft }: Removal): string[] {
  const text = draft.runs.map((run) => run.text).join("");
  return text
    .slice(0, 20_000)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && line.length <= LONGEST);
}

function first(lines: readonly string[], read: (line: string) => string | null): Evidence<string> | null {
  for (const line of lines) {
    const value = read(line);
    const shown = line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
    if (value !== null) return { value, foundIn: `the line “${shown}”`, guess: true };
  }
  return null;
}

function nameInCopyright(line: string): string | null {
  const name = COPYRIGHT.exec(line)?.[1]
    ?.replace(RIGHTS, "")
    .replace(/^[«“"]|[»”"]$/gu, "")
    .trim();
  return name === undefined || name === "" || /^(?:all rights|notice|policy|photo)/i.test(name) ? null : name;
}
