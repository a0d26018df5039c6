import { describe, expect, it } from "vitest";
import type { ReadArticle } from "../reader";
import { html } from "./html";

function read(text: string): ReadArticle {
  const article = html.read({ text });
  if ("problem" in article) throw new Error(article.sentence);
  return article;
}
const texts = (source: string) => {
  const { text, blocks } = read(source);
  return blocks.map(({ type, level, start, end }) => [
    level === undefined ? type : `${type} ${level}`,
    text.slice(start, end),
  ]);
};
const marks = (source: string) => {
  const { text, blocks } = read(source);
  return blocks
    .flatMap((block) => block.marks)
    .map(({ type, start, end, href }) => [type, text.slice(start, end), href]);
};
const values = ({ title, byline, outlet, publishedAt, language, url }: ReadArticle) =>
  [title, byline, outlet, publishedAt, language, url].map((found) => found && [found.value, found.guess]);

const page = `<!doctype html><html lang="en-GB"><head><title>957 held - Eastern Courier</title>
<link rel="canonical" href="https://www.courier.example/a/957-held">
<meta property="og:title" content="957 held"><meta property="og:site_name" content="Eastern Courier">
<meta name="author" content="By Ines Halloran"><meta property="article:published_time" content="2019-06-13T09:30:00+06:00">
<style>p{}</style><script>alert(1)</script></head><body>
<nav><a href="/">Home</a></nav><header><h1>957 held <em>since</em> Sunday</h1></header>
<main><article><p>Police  have held
 957&nbsp;people, the prosecutor&#8217;s office <a href="/says">says</a>.</p>
<aside>Advertisement</aside><blockquote><p>“They were <b>misled</b>.”</p></blockquote>
<ul><li>670 charged<li>115 fined <ul><li>in Almaty</ul></ul><form><button>Share</button></form></article></main>
<footer>© 2019</footer></body></html>`;

describe("the html reader", () => {
  it("takes the article, its heading and nothing around it", () => {
    expect(texts(page)).toEqual([
      ["heading 1", "957 held since Sunday"],
      ["paragraph", "Police have held 957 people, the prosecutor’s office says."],
      ["quote", "“They were misled.”"],
      ["item 1", "670 charged"],
      ["item 1", "115 fined"],
      ["item 2", "in Almaty"],
    ]);
    expect(marks(page)).toEqual([
      ["em", "since", undefined],
      ["link", "says", "https://www.courier.example/says"],
      ["strong", "misled", undefined],
    ]);
  });

  it("reads what the page says about itself", () => {
    expect(values(read(page))).toEqual([
      ["957 held", false],
      ["Ines Halloran", false],
      [{ name: "Eastern Courier", domain: "courier.example" }, false],
      ["2019-06-13T09:30:00+06:00", false],
      ["en-GB", false],
      ["https://www.courier.example/a/957-held", false],
    ]);
  });

  it("believes JSON-LD first, also in a graph, and passes over broken JSON", () => {
    const data = {
      "@graph": [
        { "@type": "WebPage", name: "Page" },
        {
          "@type": ["NewsArticle"],
          headline: "From the data",
          datePublished: "2019-06-14",
          author: [{ name: "A B" }, { name: "C D" }],
          publisher: { name: "Wire" },
          inLanguage: "ru",
          mainEntityOfPage: { "@id": "https://wire.example/1" },
        },
      ],
    };
    const source = `<script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify(data)}</script><h1>From the page</h1><p>Text</p>`;
    expect(values(read(source))).toEqual([
      ["From the data", false],
      ["A B, C D", false],
      [{ name: "Wire", domain: "wire.example" }, false],
      ["2019-06-14", false],
      ["ru", false],
      ["https://wire.example/1", false],
    ]);
    expect(read(source).title?.foundIn).toBe("the headline in JSON-LD");
  });

  it("calls a guess a guess and leaves the rest empty", () => {
    const source = `<title>Held | The Wire</title><p class="byline">By A B</p><time datetime="2019-06-13">13 June</time><p>Text</p>`;
    expect(values(read(source))).toEqual([
      ["Held | The Wire", true],
      ["A B", true],
      null,
      ["2019-06-13", true],
      null,
      null,
    ]);
    expect(values(read("<p>Text</p>"))).toEqual([null, null, null, null, null, null]);
  });

  it("reads when it was changed, its section, and the lines around it as guesses", () => {
    const body = `<div class="post-meta">By A B, 14 June 2019</div><div class="post-meta">Updated 15 June 2019</div>
      <article><h1>The council has decided</h1><p>${"The council of the town has decided, after long talks. ".repeat(4)}</p></article>
      <footer><p>© 2019 The Wire. All rights reserved.</p></footer>`;
    const guessed = read(`<!-- saved from url=(0030)https://www.wire.example/a/1 --><title>The council</title>${body}`);
    expect(values(guessed).slice(1, 4)).toEqual([
      ["A B", true],
      [{ name: "The Wire", domain: "wire.example" }, true],
      ["2019-06-14", true],
    ]);
    expect(guessed.modifiedAt).toMatchObject({
      value: "2019-06-15",
      foundIn: "the line “Updated 15 June 2019”",
      guess: true,
    });
    expect(guessed.url?.value).toBe("https://www.wire.example/a/1");
    expect(guessed.section).toBeNull();
    const data = { "@type": "NewsArticle", dateModified: "2019-06-16T10:00:00Z", articleSection: ["Politics", "Town"] };
    const known = read(`<link rel="canonical" href="https://web.archive.org/web/2019id_/https://wire.example/b">
      <title>The council has decided | Courier</title><script type="application/ld+json">${JSON.stringify(data)}</script>${body}`);
    expect(known.modifiedAt).toEqual({
      value: "2019-06-16T10:00:00Z",
      foundIn: "the date of change in JSON-LD",
      guess: false,
    });
    expect(known.section?.value).toBe("Politics");
    expect(known.outlet).toMatchObject({
      value: { name: "Courier", domain: "wire.example" },
      foundIn: "the title of the page",
    });
  });

  it("does not believe a template about the language", () => {
    const russian =
      "Полиция задержала сотни протестующих во время выборов президента в Казахстане в воскресенье. ".repeat(3);
    expect(read(`<html lang="en"><p>${russian}</p></html>`).language).toMatchObject({ value: "ru", guess: true });
  });

  it("reads breaks, rows, preformatted text, quotations and footnote marks", () => {
    expect(texts("<p>One<br>two<br><br>three</p>")).toEqual([
      ["paragraph", "One\ntwo"],
      ["paragraph", "three"],
    ]);
    expect(texts("<table><tr><th>Fined<td>115<tr><td>Held<td>670</table>")).toEqual([
      ["paragraph", "Fined\t115"],
      ["paragraph", "Held\t670"],
    ]);
    expect(texts("<pre>a  b\n c</pre>")).toEqual([["paragraph", "a  b\nc"]]);
    expect(texts("<p>He said <q>no</q>, 957<sup>1</sup> m<sup>2</sup> 5<sup>th</sup></p>")).toEqual([
      ["paragraph", "He said “no”, 957 1 m2 5th"],
    ]);
    expect(texts("<ul><li><p>one</p><p>more</p></li></ul>")).toEqual([["item 1", "one\nmore"]]);
    expect(texts("<div>loose <span>words</span><p>and a paragraph</div>")).toEqual([
      ["paragraph", "loose words"],
      ["paragraph", "and a paragraph"],
    ]);
  });

  it("never runs or keeps what could run, and drops what is hidden", () => {
    const hostile = `<p onclick="x()">a <a href="javascript:alert(1)">link</a> <a href="data:text/html,x">b</a>
      <a href="  java&#10;script:x">c</a><img src=x onerror=alert(1)><svg><script>x</script><title>t</title></svg></p>
      <p hidden>h</p><p style="color:red; display: none">n</p><template><p>t</p></template><iframe srcdoc="<p>i"></iframe>
      <noscript>ns</noscript><p>&lt;script&gt;</p>`;
    expect(texts(hostile)).toEqual([
      ["paragraph", "a link b c"],
      ["paragraph", "<script>"],
    ]);
    expect(marks(hostile)).toEqual([]);
  });

  it("reads a page that stands inside a form", () => {
    expect(texts("<form><p>one</p><p>two</p><p>three</p></form>")).toHaveLength(3);
    expect(texts("<p>a</p><form><p>Search</p></form>")).toEqual([["paragraph", "a"]]);
  });

  it("reads broken HTML", () => {
    expect(texts("<p>a <b>b <i>c</b> d</i> e<p>f</div></p> g &am; < h")).toEqual([
      ["paragraph", "a b c d e"],
      ["paragraph", "f"],
      ["paragraph", "g &am; < h"],
    ]);
    expect(texts("<p>half a tag <a href='x")).toEqual([["paragraph", "half a tag"]]);
  });

  it("refuses a page that is nested to exhaust its reader", () => {
    for (const piece of ["<b>", "<div><p>x", "<b></i>", "<ul><li>"]) {
      expect(html.read({ text: piece.repeat(100_000) })).toMatchObject({ problem: "too-deep" });
    }
    expect(texts(`${"<div>".repeat(400)}deep`)).toEqual([["paragraph", "deep"]]);
  });
});
