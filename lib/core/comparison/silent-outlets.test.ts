import { describe, expect, it } from "vitest";
import { silentOutlets } from "./silent-outlets";

const outlet = (id: string) => ({ id, name: `Outlet ${id}`, colour: "teal" });
const article = (id: string | null, publishedAt: string | null, mentions: number) => ({
  outlet: id === null ? null : outlet(id),
  publishedAt,
  counts: { mentions },
});

describe("silentOutlets", () => {
  it("names each silent outlet once, with the reason where there is one", () => {
    const articles = [
      article("a", "2031-06-11", 3),
      article("b", "2031-06-11", 2),
      article("b", "2031-06-12", 0),
      article("c", "2031-06-01", 4),
      article("d", null, 0),
      article(null, null, 1),
    ];
    expect(silentOutlets(articles, { speaking: new Set(["a"]), absences: [], eventDate: "2031-06-10" })).toEqual([
      { name: "Outlet b", colour: "teal", reason: null },
      { name: "Outlet c", colour: "teal", reason: "published before the event" },
      { name: "Outlet d", colour: "teal", reason: "not yet read" },
    ]);
  });

  it("says who confirmed an absence, unless it is outdated or the outlet speaks", () => {
    const absence = (id: string, outdated = false) => ({ outlet: id, author: { name: "Rolf" }, outdated });
    const articles = ["a", "b", "c"].map((id) => article(id, null, 0));
    const absences = [absence("a"), absence("b"), absence("c", true)];
    expect(silentOutlets(articles, { speaking: new Set(["a"]), absences, eventDate: null })).toEqual([
      { name: "Outlet b", colour: "teal", reason: "absence confirmed by Rolf" },
      { name: "Outlet c", colour: "teal", reason: "not yet read" },
    ]);
  });

  it("is empty when all speak", () => {
    const told = { speaking: new Set(["a"]), absences: [], eventDate: null };
    expect(silentOutlets([article("a", null, 1)], told)).toEqual([]);
  });
});
