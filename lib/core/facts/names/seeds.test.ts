import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { decodeSource } from "@/lib/core/imports/decode";
import { readSource } from "@/lib/core/imports/readers";
import { compareNames } from "./compare-names";
import { nameExtractor } from "./reading/name-extractor";

const shared = sharedDir();

function readSeed(name: string) {
  const source = decodeSource(readFileSync(join(shared ?? "", "seeds", name)));
  if ("problem" in source) throw new Error(source.sentence);
  const article = readSource({ text: source.text, name });
  if ("problem" in article) throw new Error(article.sentence);
  const { text, blocks } = article;
  return nameExtractor.read({ text, blocks, language: "en", publishedAt: null }).map(({ value }) => value);
}

describe.skipIf(shared === null)("names of the seed articles (skipped where SHARED_DIR is absent)", () => {
  const articles = shared === null ? [] : readdirSync(join(shared, "seeds")).sort().map(readSeed);
  const people = articles.map((names) => [
    ...new Set(names.filter(({ kind }) => kind === "person").map(({ longest }) => longest)),
  ]);
  const articlesWith = (name: string) =>
    people.flatMap((each, index) =>
      each.some((other) => compareNames(name, other, { kind: "person" }).relation === "same") ? [index] : [],
    );

  it("knows the two presidents and the deputy minister in every article that names them, however they are spelt", () => {
    expect(articlesWith("Kassym-Jomart Tokayev")).toEqual([0, 1, 2, 3, 4]);
    expect(articlesWith("Nursultan Nazarbayev")).toEqual([0, 1, 2, 3, 4]);
    expect(articlesWith("Marat Kozhayev")).toEqual([2, 4]);
    expect(articlesWith("Rinat Zaitov")).toEqual([3, 4]);
    expect(articlesWith("Amirzhan Kosanov")).toEqual([2, 3]);
  });

  it("takes no two people of an article for one", () => {
    const mistaken = people.flatMap((each) =>
      each.flatMap((a, index) =>
        each.slice(index + 1).filter((b) => compareNames(a, b, { kind: "person" }).relation === "same"),
      ),
    );
    expect(mistaken).toEqual([]);
  });

  it("reads titles, places and organisations, and no day or people", () => {
    const all = articles.flat();
    const titles = new Set(all.map(({ title }) => title?.toLowerCase() ?? ""));
    expect(titles).toContain("deputy interior minister");
    expect(titles).toContain("interim president");
    const kinds = new Map(all.map(({ written, kind }) => [written, kind]));
    expect([kinds.get("Almaty"), kinds.get("Nur-Sultan"), kinds.get("OSCE"), kinds.get("Nur Otan")]).toEqual([
      "place",
      "place",
      "organisation",
      "organisation",
    ]);
    expect([kinds.get("June"), kinds.get("Kazakh"), kinds.get("The"), kinds.get("Police")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
