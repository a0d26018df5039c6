import { describe, expect, it } from "vitest";
import { column, type DrawnLine, pdfOf } from "../pdf-file.fixture";
import { readBytes } from "../read-bytes";
import type { ReadArticle } from "../reader";

async function read(pages: readonly (readonly DrawnLine[])[], info?: string): Promise<ReadArticle> {
  const reading = await readBytes({ bytes: pdfOf(pages, info) });
  if ("problem" in reading) throw new Error(reading.sentence);
  return reading.article;
}
const blocksOf = ({ text, blocks }: ReadArticle) =>
  blocks.map(({ type, level, start, end }) => [
    level === undefined ? type : `${type} ${level}`,
    text.slice(start, end),
  ]);
const paragraphsOf = async (...pages: DrawnLine[][]) => (await read(pages)).text.split("\n");

const first = [
  "Police have held 957 people since the vote on Sunday, the",
  "office of the prosecutor said, and more than 115 of them were",
  "fined.",
];
const second = [
  "The ministry gave no figure of its own, but it said that all",
  "who were held had been let go by the evening of the day.",
];

describe("the PDF reader", () => {
  it("joins lines to paragraphs and larger type to headings", async () => {
    const title = { text: "957 held since Sunday", x: 72, y: 740, size: 24 };
    const article = await read([[title, ...column(first), ...column(second, 72, 640)]]);
    expect(blocksOf(article)).toEqual([
      ["heading 1", "957 held since Sunday"],
      ["paragraph", first.join(" ")],
      ["paragraph", second.join(" ")],
    ]);
    expect(article.title).toEqual({ value: "957 held since Sunday", foundIn: "the first heading", guess: false });
  });

  it("parts paragraphs at a short last line and at an indent", async () => {
    expect(await paragraphsOf(column([...first, ...second]))).toEqual([first.join(" "), second.join(" ")]);
    const [one = "", ...rest] = second;
    const indented = [...column(first.slice(0, 2)), { text: one, x: 90, y: 672 }, ...column(rest, 72, 658)];
    expect(await paragraphsOf(indented)).toEqual([first.slice(0, 2).join(" "), second.join(" ")]);
  });

  it("parts lines that were ended on purpose, as in a list without bullets", async () => {
    const lines = [...first.slice(0, 2), "fined.", "670 people were charged", "115 were fined"];
    expect(await paragraphsOf(column(lines))).toEqual([first.join(" "), "670 people were charged", "115 were fined"]);
    const inset = [...column(first), ...column(lines.slice(-2), 110, 658)];
    expect(await paragraphsOf(inset)).toEqual([first.join(" "), "670 people were charged", "115 were fined"]);
  });

  it("joins the lines of a narrow column below a wide line", async () => {
    const wide = "A line that goes over the whole width of the page, above two columns of text.";
    const narrow = [
      "Police have held 957 people",
      "since the vote on Sunday, as",
      "the office of the prosecutor",
      "said on the evening of that",
      "day.",
    ];
    expect(await paragraphsOf([...column([wide], 72, 740), ...column(narrow)])).toEqual([wide, narrow.join(" ")]);
  });

  it("joins a word that a line end parts only when the text holds it whole", async () => {
    const lines = [
      "The government was silent on the matter until the late govern-",
      "ment of the country said that a well-",
      "known group of people had met with other twenty-",
      "two groups.",
    ];
    expect(await paragraphsOf(column(lines))).toEqual([
      "The government was silent on the matter until the late government of the country said that a well-known group of people had met with other twenty-two groups.",
    ]);
  });

  it("takes out page numbers and repeated headers, and goes on over pages and columns", async () => {
    const page = (number: number, lines: DrawnLine[]) => [
      { text: "Eastern Courier, 13 June", x: 72, y: 770 },
      ...lines,
      { text: `${number}`, x: 300, y: 30 },
    ];
    const article = await read([
      page(7, [
        ...column(["Police have held 957 people", "since the vote on Sunday, the"]),
        ...column(["office of the"], 330),
      ]),
      page(8, [...column(["prosecutor said."]), ...column(second, 72, 640)]),
      page(9, column(["115 fined"])),
    ]);
    expect(article.text.split("\n")).toEqual([
      "Police have held 957 people since the vote on Sunday, the office of the prosecutor said.",
      second.join(" "),
      "115 fined",
    ]);
    expect(article.removed.map(({ rule, draft, position }) => [rule, draft.runs[0]?.text, position])).toEqual([
      ["page header", "Eastern Courier, 13 June", 0],
      ["page number", "7", 1],
      ["page header", "Eastern Courier, 13 June", 1],
      ["page number", "8", 2],
      ["page header", "Eastern Courier, 13 June", 2],
      ["page number", "9", 3],
    ]);
  });

  it("keeps figures that stand alone at the edge of a page but count nothing", async () => {
    const edge = (text: string) => ({ text, x: 300, y: 30 });
    const pages = ["957", "Held: 670", "Held: 115"].map((text, at) => [...column(first.slice(at)), edge(text)]);
    expect((await read(pages)).removed).toEqual([]);
  });

  it("reads bullets as items", async () => {
    const lines = column(["Those held were:", "\x95 670 people who were charged", "\x95 115 people who were fined"]);
    expect(blocksOf(await read([lines]))).toEqual([
      ["paragraph", "Those held were:"],
      ["item 1", "670 people who were charged"],
      ["item 1", "115 people who were fined"],
    ]);
  });

  it("takes the properties of the file for guesses", async () => {
    const info = "/Title(Microsoft Word - draft.doc)/Author(Ines Halloran)/CreationDate(D:20190613093000+06'00')";
    const { title, byline, publishedAt } = await read([column([...first, ...second])], info);
    expect(title).toBeNull();
    expect(byline).toEqual({ value: "Ines Halloran", foundIn: "the author in the file's properties", guess: true });
    expect([publishedAt?.value, publishedAt?.guess]).toEqual(["2019-06-13T09:30:00+06:00", true]);
  });

  it("refuses pictures of pages, and a PDF that is damaged", async () => {
    expect(await readBytes({ bytes: pdfOf([[], []]) })).toMatchObject({
      problem: "empty",
      sentence: expect.stringMatching(/^This PDF holds pictures of pages, not text\./),
    });
    for (const text of ["%PDF-1.7", "%PDF-1.7\n%âã\n1 0 obj"]) {
      expect(await readBytes({ bytes: new TextEncoder().encode(text) })).toMatchObject({ problem: "damaged" });
    }
  });
});
