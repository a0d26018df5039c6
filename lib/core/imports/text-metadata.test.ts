import { describe, expect, it } from "vitest";
import { isSignature, parseByline } from "./byline";
import { markdown } from "./readers/markdown";
import { text } from "./readers/text";

const prose =
  "Police in the capital detained hundreds of protesters over the weekend, the interior ministry said on Monday in a statement. The rallies went on.";
const read = (...lines: string[]) => text.read({ text: lines.join("\n\n") });
const dateOf = (...lines: string[]) => read(...lines, prose).publishedAt?.value ?? null;

describe("what a text says about itself", () => {
  it.each([
    [["Hundreds held", "June 14, 2019"], "2019-06-14"],
    [["Hundreds held", "Published: 14 June 2019, 10:30 GMT"], "2019-06-14"],
    [["Hundreds held", "Friday, June 14th 2019 at 9:05 am"], "2019-06-14"],
    [["Hundreds held", "Опубликовано 14 июня 2019 года в 12:40"], "2019-06-14"],
    [["2019-06-14", "Hundreds held"], "2019-06-14"],
    [["Hundreds held", "By Jane Doe, The Courier, 3 April 2025"], "2025-04-03"],
    [["KOSTRAVA, Ilmeria, 14 April 2025 (Meridian Wire) – Engineers are preparing to drain the lake."], "2025-04-14"],
    [["Hundreds held", "Updated: June 14, 2019"], null],
    [["Hundreds held", "11/06/2019"], null],
    [["Hundreds held on June 14, 2019 after rally"], null],
    [["Hundreds held"], null],
  ])("reads the date of %j as %j", (lines, date) => expect(dateOf(...lines)).toBe(date));

  it.each([
    [["Held", "Updated: June 14, 2019"], null, "2019-06-14"],
    [["Held", "Published 12 June 2019, last updated 14 June 2019 at 10:30 GMT"], "2019-06-12", "2019-06-14"],
    [["Held", "12 июня 2019 (обновлено 14 июня 2019)"], "2019-06-12", "2019-06-14"],
    [["Held", "Updated"], null, null],
    [["Held", "June 14, 2019"], "2019-06-14", null],
    [["The register was updated on June 14, 2019 by the ministry"], null, null],
  ])("tells in %j when it was published, %s, from when it was changed, %s", (lines, published, changed) => {
    const { publishedAt, modifiedAt } = read(...lines, prose);
    expect([publishedAt?.value ?? null, modifiedAt?.value ?? null]).toEqual([published, changed]);
  });

  it("takes no date from the body", () => {
    expect(read("Held", prose, prose, prose, "June 12, 2019").publishedAt).toBeNull();
  });

  it("finds the outlet by a copyright line, a by-line, a dateline or the address, and says which is a guess", () => {
    const outlets = [
      ["Held", prose, "© 2019 The Courier. All rights reserved."],
      ["Held", "By Jane Doe | The Courier", prose],
      ["Held", "ALMATY, Kazakhstan (TCA) — Reports say so. And more was said later."],
      ["Held", prose, "Source: https://www.courier.example/x"],
      ["Held", prose, "Original url:", "<https://courier.example/x>"],
      ["Held", "© AP / J. Doe", prose],
      ["Held", prose],
    ].map((lines) => read(...lines).outlet);
    expect(outlets.map((outlet) => outlet && [outlet.value, outlet.guess])).toEqual([
      [{ name: "The Courier" }, false],
      [{ name: "The Courier" }, true],
      [{ name: "TCA" }, true],
      [{ domain: "courier.example" }, false],
      [{ domain: "courier.example" }, false],
      null,
      null,
    ]);
  });

  it("reads what a line says before the line is left out, and takes no by-line from a photo credit", () => {
    const article = read(
      "Held",
      "Photo: Jane Doe / Reuters",
      prose,
      "The rallies end today.",
      "Source: https://www.courier.example/x",
      "Ivan Lee",
      "© 2019 The Courier",
      "Leave a Reply",
      "No comments yet",
    );
    expect(article.text).toBe(`Held\n${prose}\nThe rallies end today.\nIvan Lee`);
    expect([article.byline?.value, article.outlet?.value, article.url?.value]).toEqual([
      "Ivan Lee",
      { name: "The Courier", domain: "courier.example" },
      "https://www.courier.example/x",
    ]);
    expect(read("Held", prose, prose.slice(1), "© Getty Images").outlet).toBeNull();
    expect(read("Held", prose, "About the author", "Lida M", "Lida M writes on rivers.").byline).toEqual({
      value: "Lida M",
      foundIn: "the author box",
      guess: true,
    });
    const service = read("Held", prose, "16x9 Image", "BBC's Uzbek Service", "BBC's Uzbek Service reports daily.");
    expect(service.outlet).toEqual({ value: { name: "BBC" }, foundIn: "the author box", guess: true });
  });

  it("keeps the title in the text, as a heading", () => {
    const {
      text: whole,
      blocks,
      title,
    } = read("Breaking News", "Hundreds held after the rallies", "By Jane Doe", prose);
    expect(title).toEqual({ value: "Hundreds held after the rallies", foundIn: "line 2", guess: true });
    expect(blocks.map(({ type, level, start, end }) => [type, level, whole.slice(start, end).slice(0, 12)])).toEqual([
      ["heading", 1, "Hundreds hel"],
      ["paragraph", undefined, "By Jane Doe"],
      ["paragraph", undefined, "Police in th"],
    ]);
  });

  it("has no title where the text starts with prose, and takes the first of plain lines", () => {
    expect(read(prose, "Something short").title).toBeNull();
    expect(read("First title", "Police detained 957 people in Almaty").title?.value).toBe("First title");
    expect(read("One").title?.value).toBe("One");
  });

  it("reads the by-line of a Markdown article and its front matter", () => {
    const article = markdown.read({
      text: `---\ntitle: "Held: 957"\nauthor: Jane Doe\ndate: 2019-06-14\nlang: EN\nsource: https://www.courier.example/x\n---\n\n# Other\n\n_By Lida M, 3 April 2025_\n\n${prose}`,
    });
    expect([article.title, article.byline, article.publishedAt].map((found) => found?.value)).toEqual([
      "Held: 957",
      "Jane Doe",
      "2019-06-14",
    ]);
    expect([article.language?.value, article.url?.value, article.outlet?.value]).toEqual([
      "en",
      "https://www.courier.example/x",
      { domain: "courier.example" },
    ]);
    expect(article.text.startsWith("Other\nBy Lida M, 3 April 2025\n")).toBe(true);
    const plain = markdown.read({ text: `# Other\n\n_By Lida Morozan, Radio Zhelna, 3 April 2025_\n\n${prose}` });
    expect([plain.byline?.value, plain.outlet?.value, plain.publishedAt?.value]).toEqual([
      "Lida Morozan",
      { name: "Radio Zhelna" },
      "2025-04-03",
    ]);
  });
});

describe("parseByline", () => {
  it.each([
    ["By Jane Doe", "Jane Doe"],
    ["By Jane Doe and Ivan de la Cruz", "Jane Doe and Ivan de la Cruz"],
    ["By Carl Finch in Kostrava, 14 April 2025", "Carl Finch"],
    ["Author: Айгерим Тулеуова", "Айгерим Тулеуова"],
    ["Автор: Асель О.", null],
    ["By Monday, 500 people were held.", null],
    ["By results of election, he won", null],
    ["Jane Doe", null],
  ])("reads %j as %j", (line, names) => expect(parseByline(line)?.names ?? null).toBe(names));
});

describe("isSignature", () => {
  it("takes names and not the words of an interface", () => {
    expect(["Sergey Kwan", "Jean-Luc O’Neil", "J. Doe"].map(isSignature)).toEqual([true, true, true]);
    expect(["Read More", "Leave a Reply", "Almaty", "Privacy Policy", "He said so."].map(isSignature)).not.toContain(
      true,
    );
  });
});

describe("the paragraphs of a plain text", () => {
  const blocks = (source: string) => {
    const { text: whole, blocks: all } = text.read({ text: source });
    return all.map(({ type, level, start, end }) => [
      level === undefined ? type : `${type} ${level}`,
      whole.slice(start, end),
    ]);
  };

  it("joins lines that are broken at a width, and only those", () => {
    const wrapped =
      "Police in the capital detained hundreds of protes-\nters over the weekend, the interior ministry said on\nMonday. More rallies are expected on Friday.";
    expect(
      blocks(`Held.\n\n${wrapped}\n\nOne more paragraph of words broken at a width, and\nits end.`).map(
        ([, words]) => words,
      ),
    ).toEqual([
      "Held.",
      "Police in the capital detained hundreds of protes-ters over the weekend, the interior ministry said on Monday. More rallies are expected on Friday.",
      "One more paragraph of words broken at a width, and its end.",
    ]);
    expect(blocks(`${prose}\n${prose}\na caption`)).toHaveLength(3);
    expect(blocks(`A caption of some length that stands alone here\na caption\n\n${prose}`)).toHaveLength(3);
  });

  it("knows bullets and quoted lines, and leaves numbers and dashes of speech", () => {
    expect(
      blocks("“Intro,” he said.\n\n• one\n    • two\n\n- a\n- b\n  more\n\n> said\n> so\n\n1. first\n\n– Who?\n- You."),
    ).toEqual([
      ["paragraph", "“Intro,” he said."],
      ["item 1", "one"],
      ["item 2", "two"],
      ["item 1", "a"],
      ["item 1", "b more"],
      ["quote", "said"],
      ["quote", "so"],
      ["paragraph", "1. first"],
      ["paragraph", "– Who?"],
      ["paragraph", "- You."],
    ]);
  });

  it("reads a text with CRLF, CR and other line ends", () => {
    expect(blocks("One.\r\n\r\nTwo.\r\rThree.\u2028Four.").map(([, words]) => words)).toEqual([
      "One.",
      "Two.",
      "Three.",
      "Four.",
    ]);
  });
});
