import { describe, expect, it } from "vitest";
import { bodyOf, savedPages } from "@/bench/extraction/saved-pages";
import { scoreWords } from "@/bench/extraction/word-score";
import { html } from "./readers/html";

function read(text: string) {
  const article = html.read({ text });
  if ("problem" in article) throw new Error(article.sentence);
  return article;
}
const leftOut = (source: string) =>
  read(source).removed.map(({ rule, draft, position }) => [
    position,
    rule,
    draft.runs.map(({ text }) => text).join(""),
  ]);
const prose = (about: string) =>
  `<p>${`The council of the town has decided, after long talks, what is to be done about ${about}. `.repeat(3)}</p>`;

describe("the article in a saved page", () => {
  it("is found on the pages of the bench: F1 of words at least .98 in the mean, and .9 on each", () => {
    const scores = savedPages().map(({ name, source, expected }) => ({
      name,
      ...scoreWords(bodyOf(source), expected),
    }));
    expect(scores.length).toBeGreaterThanOrEqual(20);
    expect(scores.filter(({ f1 }) => f1 < 0.9)).toEqual([]);
    expect(scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length).toBeGreaterThan(0.98);
  });

  it("keeps every piece that it leaves out, in its place and with the reason", () => {
    const source = `<body><div class="menu"><a href="/">Home</a> <a href="/n">News</a></div>
      <article><h1>The dam</h1>${prose("the dam")}<div class="share-bar">Share this</div>${prose("the wall")}
      <aside class="related"><a href="/x">A bridge</a></aside>${prose("the river")}</article><footer>© 2025</footer></body>`;
    expect(leftOut(source)).toEqual([
      [0, "navigation", "Home News"],
      [2, "share bar", "Share this"],
      [3, "aside", "A bridge"],
      [4, "footer", "© 2025"],
    ]);
  });

  it("does not believe a name that holds most of the page", () => {
    for (const name of ["sidebar", "post category-share", "related", "widget", "newsletter", "author"]) {
      expect(read(`<div class="${name}">${prose("a")}${prose("b")}${prose("c")}</div>`).blocks).toHaveLength(3);
    }
  });

  it("keeps words of a sentence that are named like something else", () => {
    expect(
      read(
        `<div><p>The <span class="ad">first and second</span> words of it, <a class="share" href="/x">and a third</a>.</p></div>`,
      ).text,
    ).toBe("The first and second words of it, and a third.");
  });

  it("takes the text for machines where the page shows a part of it", () => {
    const body = `${"The first sentence stands here, and is long enough. ".repeat(4)}\nThe second paragraph ends it.`;
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "The dam", articleBody: body });
    const source = `<script type="application/ld+json">${data}</script><h1>The dam</h1><p>The first sentence…</p>`;
    expect(read(source).blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "paragraph"]);
    expect(leftOut(source)).toEqual([[1, "shown in part", "The first sentence…"]]);
  });

  it("takes time in proportion to the page, and shows no more than a few hundred pieces", () => {
    const time = (source: string) => {
      const begin = performance.now();
      read(source);
      return performance.now() - begin;
    };
    const pieces = [
      '<div class="share">a</div>',
      "<p>one, two</p>",
      '<a href="/x">x</a>',
      "<div><article><p>x, y.</p></article></div>",
    ];
    for (const piece of pieces) {
      time(piece.repeat(2_000));
      expect(time(piece.repeat(20_000))).toBeLessThan(20_000);
    }
    const many = `<article>${prose("a")}${'<div class="share">share</div>'.repeat(2_000)}${prose("b")}</article>`;
    expect(read(many).removed).toHaveLength(300);
  });
});
