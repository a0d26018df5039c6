import { describe, expect, it } from "vitest";
import type { OriginsAnswer } from "@/lib/contract/origins";
import { sayCount, sayOrigin, sayPair, sayReason, sayShare } from "./origin-words";

const [first, second] = ["0190a3c4-0000-7000-8000-000000000001", "0190a3c4-0000-7000-8000-000000000002"];
const article = (id: string, outlet: string | null) => ({
  id,
  title: `Title of ${outlet}`,
  outlet: outlet === null ? null : { id, name: outlet, colour: "blue" },
  publishedAt: null,
  language: "en",
  revision: 1,
});
const byId = new Map([
  [first, article(first, "Harbour Post")],
  [second, article(second, null)],
]);
const reuters = { key: "reuters", name: "Reuters", outlet: null };
const evidence: Pick<OriginsAnswer, "credits" | "attributions"> = {
  credits: [{ article: first, source: reuters, passage: null, words: "Reuters", place: "dateline" }],
  attributions: [{ article: second, source: reuters, passage: null, words: "Reuters reported", kind: "lead" }],
};
const member = (id: string, reason: OriginsAnswer["origins"][number]["articles"][number]["reason"]) => ({
  article: id,
  reason,
  with: reason === "text" ? first : null,
  share: reason === "text" ? 0.423 : null,
});

describe("origin words", () => {
  it("counts outlets and origins", () => {
    const origin = { key: "reuters", source: reuters, articles: [] };
    expect(sayCount({ outlets: 5, origins: [origin] })).toBe("5 outlets, 1 origin");
  });

  it("never calls a little nothing, or most all", () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(sayShare)).toEqual(["0 %", "1 %", "50 %", "99 %", "100 %"]);
  });

  it("gives each reason with what shows it", () => {
    const origin = { key: "reuters", source: reuters, articles: [] };
    const say = (id: string, reason: Parameters<typeof member>[1]) =>
      sayReason(member(id, reason), origin, evidence, byId);
    expect(say(first, "credit")).toBe("Credits Reuters in its dateline: “Reuters”.");
    expect(say(second, "attribution")).toBe("Its lead is not its own: “Reuters reported”.");
    expect(say(second, "text")).toBe("42 % of its own words stand in “Title of Harbour Post” (Harbour Post).");
    expect(say(first, "own")).toBe("Its own report.");
    expect(say(second, "own")).toBe("Its own text; it has no outlet yet.");
  });

  it("names nobody where nobody is known", () => {
    const articles = [member(first, "text"), member(second, "text")];
    expect(sayOrigin({ key: "reuters", source: reuters, articles }, byId)).toBe("Reuters");
    expect(sayOrigin({ key: "text:1", source: null, articles }, byId)).toContain("nothing says who wrote it first");
    expect(sayOrigin({ key: "article:1", source: null, articles: articles.slice(0, 1) }, byId)).toContain("Title of");
  });

  it("tells shared text from shared quotations", () => {
    const passage = { start: 0, end: 1, quote: "x" };
    const pair = { a: first, b: second, shareOfA: 0.5, shareOfB: 1, copy: true, nearCopy: false };
    const passages = (quotation: boolean) => [{ a: passage, b: passage, likeness: 1, words: 10, quotation }];
    expect(sayPair({ ...pair, passages: passages(false) }, byId)).toBe(
      "50 % of the words of Harbour Post, 100 % of those of no outlet, quotations aside.",
    );
    expect(sayPair({ ...pair, passages: passages(true) }, byId)).toBe("Only quoted words.");
  });
});
