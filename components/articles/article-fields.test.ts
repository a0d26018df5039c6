import { describe, expect, it } from "vitest";
import { describeOrigin, type KnownArticle, listConflicts, readArticle, textOf, toChange } from "./article-fields";

const id = "01a2017b-6911-70b7-be27-f7b9312a9c59";
const article: KnownArticle = {
  id,
  version: 3,
  story: id,
  status: "ready",
  title: "A title",
  outlet: { id, name: "The Lantern", domain: "lantern.example", colour: "blue" },
  publishedAt: "2019-06-14",
  modifiedAt: null,
  section: null,
  byline: null,
  language: "en",
  url: null,
  revision: 1,
  createdAt: "2026-11-22T10:00:00.000Z",
  textHash: "",
  rawHash: "",
  rawMediaType: "text/plain",
  rawSize: 1,
  fileName: null,
  encoding: "utf-8",
  fetched: null,
  evidence: {
    title: { foundIn: "the first heading", guess: false, value: "A found title" },
    outlet: { foundIn: "the address", guess: false, value: "lantern.example" },
    language: { foundIn: "the words", guess: true, value: "en" },
    byline: { foundIn: "line 3", guess: true, value: "Jane Roe" },
  },
  waiting: 0,
  abilities: { change: true, mark: true },
};

describe("toChange", () => {
  it("holds what differs, and null for what was emptied", () => {
    expect(toChange(article, {})).toEqual({});
    expect(toChange(article, { title: " A title ", byline: "", outlet: "The Lantern" })).toEqual({});
    expect(toChange(article, { title: "", outlet: "", byline: "Jane" })).toEqual({
      title: "",
      outlet: null,
      byline: "Jane",
    });
  });
});

describe("describeOrigin", () => {
  it("tells what was found from what was corrected and what a person wrote", () => {
    const origin = (field: Parameters<typeof textOf>[1]) => describeOrigin(article, field, textOf(article, field));
    expect(origin("title")).toMatchObject({ kind: "corrected", found: "A found title" });
    expect(origin("outlet")).toMatchObject({ kind: "found", guess: false });
    expect(origin("language")).toMatchObject({ kind: "found", guess: true });
    expect(origin("byline")).toMatchObject({ kind: "corrected", found: "Jane Roe" });
    expect(origin("publishedAt")).toEqual({ kind: "own" });
    expect(origin("url")).toBeNull();
    expect(describeOrigin(article, "outlet", "Other")).toMatchObject({ kind: "corrected" });
  });
});

it("lists what two people's states say differently", () => {
  const theirs = { ...article, title: "Theirs", byline: "Jane" };
  expect(listConflicts(theirs, article, { title: "Mine" })).toEqual([
    { name: "title", theirs: "Theirs", mine: "Mine" },
    { name: "by-line", theirs: "Jane", mine: "nothing" },
  ]);
});

it("recognises an article, and nothing else", () => {
  expect(readArticle({ ...article, text: null, blocks: [], removed: [] })?.id).toBe(id);
  expect(readArticle({ version: 3 })).toBeNull();
});
