import { beforeEach, describe, expect, it } from "vitest";
import { dropDraft, findOlderDraft, keepDraft, readDraft } from "./kept-draft";

let kept = new Map<string, string>();
const place = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  key: (index: number) => [...kept.keys()][index] ?? null,
  get length() {
    return kept.size;
  },
};
const draft = { document: { type: "doc", content: [{ type: "paragraph" }] }, why: "A slip" };

describe("a kept draft", () => {
  beforeEach(() => {
    kept = new Map();
  });

  it("is read where it was kept, and nowhere else", () => {
    expect(keepDraft(place, "a", 2, draft)).toBe(true);
    expect(readDraft(place, "a", 2)).toEqual(draft);
    expect(readDraft(place, "a", 3)).toBeNull();
    expect(readDraft(place, "b", 2)).toBeNull();
    dropDraft(place, "a", 2);
    expect(readDraft(place, "a", 2)).toBeNull();
  });

  it("of an older revision is found, the newest first", () => {
    for (const revision of [1, 9, 10, 12]) keepDraft(place, "a", revision, draft);
    keepDraft(place, "ab", 11, draft);
    expect(findOlderDraft(place, "a", 12)).toBe(10);
    expect(findOlderDraft(place, "a", 1)).toBeNull();
  });

  it("that is broken is none, and one without room is refused", () => {
    keepDraft(place, "a", 1, draft);
    const [key = ""] = kept.keys();
    for (const broken of ["{", "null", '{"document":{"type":"text"}}', "7"]) {
      kept.set(key, broken);
      expect(readDraft(place, "a", 1)).toBeNull();
    }
    const full = {
      ...place,
      length: 0,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(keepDraft(full, "a", 1, draft)).toBe(false);
  });
});
