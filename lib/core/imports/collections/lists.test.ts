import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { expandCollection } from "./collections";

async function expanded(list: string | Uint8Array, name?: string) {
  const bytes = typeof list === "string" ? strToU8(list) : list;
  const collected = await expandCollection({ bytes, name });
  if (collected === null || "problem" in collected) throw new Error(collected?.sentence ?? "This is no collection.");
  const entries = collected.entries.map((entry) => ({
    ...entry,
    bytes: entry.bytes === null ? null : new TextDecoder().decode(entry.bytes),
  }));
  return { ...collected, entries };
}

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((each) => each.trim() !== "");
const wellFormed = words.map((each) => each.toWellFormed().replaceAll("\0", " ").replaceAll("\uFEFF", " "));

describe("expandCollection of a list", () => {
  it("gives the text of every row as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wellFormed, { minLength: 2, maxLength: 12 }), async (texts) => {
        fc.pre(texts.every((text) => text.trim() !== ""));
        const rows = ["title,text", ...texts.map((text, at) => `${at},"${text.replaceAll('"', '""')}"`)].join("\r\n");
        const objects = texts.map((text, at) => JSON.stringify({ title: String(at), text })).join("\n");
        for (const [list, kind] of [
          [rows, "csv"],
          [objects, "jsonl"],
        ] as const) {
          const { entries, problems, ...found } = await expanded(list, `list.${kind}`);
          expect(found.kind).toBe(kind);
          expect(problems).toEqual([]);
          expect(entries.map(({ bytes }) => bytes)).toEqual(texts);
          expect(entries.map(({ given }) => given?.title)).toEqual(texts.map((_, at) => String(at)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [",", "Headline,Full Text,Source,Date,Author,Lang,Link"],
    [";", "headline;FULLTEXT;source;date;author;lang;link"],
    ["\t", "Title\tarticle_text\tOutlet name\tpublished at\tBy-line\tlanguage\tURL"],
  ])("reads columns parted by %j, whatever the spelling of their names", async (delimiter, names) => {
    const cells = [
      "Held",
      "Police held people.",
      "The Courier",
      "10 June 2019",
      "A. Writer",
      "EN_us",
      "https://courier.example/a",
    ];
    const { entries, problems } = await expanded(`${names}\n${cells.join(delimiter)}\n`);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        name: "Row 2: Held",
        bytes: "Police held people.",
        mediaType: "text/plain",
        charset: "utf-8",
        given: {
          title: "Held",
          outlet: "The Courier",
          byline: "A. Writer",
          publishedAt: "2019-06-10",
          language: "en-US",
          url: "https://courier.example/a",
        },
      },
    ]);
  });

  it("takes an address alone for a page to fetch, and says which rows have neither", async () => {
    const rows = [
      "url,title,text",
      "https://courier.example/a,,",
      ",Nothing,",
      "javascript:alert(1),Bad,",
      ",,",
      ",,Words",
    ];
    const { entries, problems } = await expanded(rows.join("\n"));
    expect(entries).toMatchObject([
      { name: "Row 2", bytes: null, given: { url: "https://courier.example/a" } },
      { name: "Row 6", bytes: "Words" },
    ]);
    expect(problems).toEqual([
      { name: "Row 3: Nothing", sentence: "This has neither a text nor an address." },
      {
        name: "Row 4: Bad",
        sentence: "The address “javascript:alert(1)” cannot be read and was left out.",
      },
      { name: "Row 4: Bad", sentence: "This has neither a text nor an address." },
    ]);
  });

  it("takes HTML for HTML, and leaves out a date that could be read in two ways", async () => {
    const line = JSON.stringify({ html: "<p>Held</p>", date: "06/07/2019", authors: ["A. Writer", "B. Writer"] });
    const { entries, problems } = await expanded(`${line}\n`);
    expect(entries).toMatchObject([
      { name: "Line 1", bytes: "<p>Held</p>", mediaType: "text/html", given: { byline: "A. Writer, B. Writer" } },
    ]);
    expect(entries[0]?.given).not.toHaveProperty("publishedAt");
    expect(problems).toMatchObject([{ name: "Line 1", sentence: expect.stringContaining("06/07/2019") }]);
  });

  it("reads the good lines of a list with bad ones, and numbers these", async () => {
    const lines = ['{"text": "Held"}', "", "not JSON", "[1]", '{"title": "Nothing"}', '{"text": "Freed"}'];
    const { entries, problems } = await expanded(lines.join("\r\n"), "list.jsonl");
    expect(entries.map(({ name, bytes }) => [name, bytes])).toEqual([
      ["Line 1", "Held"],
      ["Line 6", "Freed"],
    ]);
    expect(problems.map(({ name }) => name)).toEqual(["Line 3", "Line 4", "Line 5: Nothing"]);
  });

  it("reads a list in another encoding", async () => {
    const list = "title\ttext\nHeld\tПолиция\n";
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...list].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    ]);
    expect((await expanded(wide)).entries).toMatchObject([{ bytes: "Полиция" }]);
  });

  it("refuses a list whose quotation marks do not fit, and one of too many rows or columns", async () => {
    const open = 'title,text\nHeld,"Police held people\n';
    expect(await expandCollection({ bytes: strToU8(open) })).toMatchObject({ problem: "damaged" });
    const wide = [",".repeat(2000), "a,".repeat(10_001)].map((row) => strToU8(`title,text\n${row}\n`));
    expect(await Promise.all(wide.map((bytes) => expandCollection({ bytes })))).toMatchObject([
      { problem: "unsafe" },
      { problem: "damaged" },
    ]);
    const rows = strToU8(`title,text\n${"a,b\n".repeat(10_001)}`);
    expect(await expandCollection({ bytes: rows })).toMatchObject({ problem: "too-large" });
    const lines = strToU8('{"text":"a"}\n'.repeat(10_001));
    expect(await expandCollection({ bytes: lines })).toMatchObject({ problem: "too-large" });
  });

  it.each([
    ["an article", "Held, the police said\n\nThe police held people, the office said; it was Sunday."],
    ["a headline that is a word of a list", "Text, source\n"],
    ["an article about a column", "The url and the text, a title\nIn this article we see, among others, a table."],
    ["an object without an article", '{"a": 1}\n{"b": 2}'],
    ["a page", "<html><body>title,text</body></html>\nmore"],
    ["a PDF", "%PDF-1.4\ntitle,text\na,b"],
    ["nothing", ""],
  ])("takes %s for no list", async (_, text) => {
    expect(await expandCollection({ bytes: strToU8(text) })).toBeNull();
  });
});
