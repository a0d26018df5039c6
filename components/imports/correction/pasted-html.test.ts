import { describe, expect, it } from "vitest";
import { reducePastedHtml } from "./pasted-html";

describe("reducePastedHtml", () => {
  it.each([
    ["<!--StartFragment--><span style='color:red'>some words</span>", '<p data-block="">some words</p>'],
    ["<div>one</div><section>two</section>", '<p data-block="">one</p><p data-block="">two</p>'],
    ["<h3>Title</h3>", '<h4 data-block="" data-level="3">Title</h4>'],
    ["<blockquote><p>a</p></blockquote>", '<blockquote data-block="">a</blockquote>'],
    [
      "<ul><li><p>a</p><ol><li>b</li></ol></li></ul>",
      '<ul><li data-block="" data-level="1">a</li></ul><ul><li data-block="" data-level="2">b</li></ul>',
    ],
    ["<p>a<br>b</p>", '<p data-block="">a\nb</p>'],
    [
      '<p><b>a</b> <i>b</i> <u>c</u> <a href="https://a.example/?x=1&amp;y">d</a> <a href="javascript:x()">e</a></p>',
      '<p data-block=""><strong>a</strong> <em>b</em> c <a href="https://a.example/?x=1&amp;y">d</a> e</p>',
    ],
    ["<p>a &lt;b&gt; &amp;\n   c\u00A0d</p>", '<p data-block="">a &lt;b&gt; &amp; c d</p>'],
    ["<img src=x onerror=alert(1)><script>alert(1)</script>", ""],
  ])("%s", (pasted, expected) => {
    expect(reducePastedHtml(pasted)).toBe(expected);
  });

  it("leaves what the editor itself copied as it is", () => {
    const own = '<p data-block="" data-pm-slice="1 1 []">a \u3000 b\nc</p>';
    expect(reducePastedHtml(own)).toBe(own);
  });
});
