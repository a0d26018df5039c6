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
    expect(silentOutlets(articles, new Set(["a"]), "2031-06-10")).toEqual([
      { name: "Outlet b", colour: "teal", reason: null },
      { name: "Outlet c", colour: "teal", reason: "before the event" },
      { name: "Outlet d", colour: "teal", reason: "not yet read" },
    ]);
  });

  it("is empty when all speak", () => {
    expect(silentOutlets([article("a", null, 1)], new Set(["a"]), null)).toEqual([]);
  });
});
