import fc from "fast-check";
import { expect } from "vitest";
import type { ReadArticle, Reading } from "../extractor";
import { articleOf } from "./article-of.fixture";

const words =
  `he she police said that says claimed denied not never no did didn't was were been has have will would could may if and
or but who which reportedly preliminary to leave arrest arrested failed without neither nor according Smith Ministry the a of
in by on 12 May Tuesday source sources “ ” " ' ‘ ’ , . ; : ? ! ( ) - — не якобы сказал по словам 😀`.split(/\s+/);

/** Lines of words that the readers look for, in any order, as an article has them. */
export const wordyText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom("\n", ". He", ".\n“")), { maxLength: 80 })
  .map((parts) =>
    parts
      .join(" ")
      .replace(/ *\n[ \n]*/g, "\n")
      .trim(),
  );

type Read = (article: ReadArticle) => Reading<unknown>[];

/** Readings stand in order inside the text, none is empty, and none changes but for its place when a paragraph is put before. */
export function expectReadings(read: Read): void {
  const before = "Green grass.";
  fc.assert(
    fc.property(wordyText, (text) => {
      fc.pre(text !== "");
      const found = read(articleOf(text));
      for (const [index, { start, end }] of found.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
      }
      const moved = read(articleOf(`${before}\n${text}`)).filter(({ start }) => start > before.length);
      expect(moved).toEqual(shifted(found, before.length + 1));
    }),
  );
}

const PLACES = new Set(["start", "end"]);

function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => shifted(each, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      PLACES.has(key) && typeof each === "number" ? each + by : shifted(each, by),
    ]),
  );
}
