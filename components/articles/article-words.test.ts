import { expect, it } from "vitest";
import { sayLanguage, sayPublished, saySize } from "./article-words";

it.each([
  [null, "undated"],
  ["2019-06-14", "14 June 2019"],
  ["2019-06-14T23:30:00Z", "14 June 2019, 23:30 UTC"],
])("says %j as %s", (publishedAt, words) => expect(sayPublished(publishedAt)).toBe(words));

it.each([
  [null, "language unknown"],
  ["kk", "Kazakh"],
  ["kk-Cyrl", "Kazakh (Cyrillic)"],
  ["xx-nonsense-1", "xx-nonsense-1"],
])("says the language %j as %s", (code, words) => expect(sayLanguage(code)).toBe(words));

it.each([
  [0, "0 bytes"],
  [4343, "4.3 kB"],
  [9_900_000, "9.9 MB"],
])("says %d bytes as %s", (bytes, words) => expect(saySize(bytes)).toBe(words));
