import { describe, expect, it } from "vitest";
import { docxParagraph, docxParts, epubParts, odtParts, zipOf } from "../office-files.fixture";
import { readBytes } from "../read-bytes";
import type { ReadArticle } from "../reader";

async function read(parts: Readonly<Record<string, string>>): Promise<ReadArticle> {
  const reading = await readBytes({ bytes: zipOf(parts), name: "misnamed.txt" });
  if ("problem" in reading) throw new Error(reading.sentence);
  return reading.article;
}
const blocksOf = ({ text, blocks }: ReadArticle) =>
  blocks.map(({ type, level, start, end }) => [
    level === undefined ? type : `${type} ${level}`,
    text.slice(start, end),
  ]);
const marksOf = ({ text, blocks }: ReadArticle) =>
  blocks.flatMap(({ marks }) => marks).map(({ type, start, end, href }) => [type, text.slice(start, end), href]);
const values = ({ title, byline, outlet, publishedAt, language, url }: ReadArticle) =>
  [title, byline, outlet, publishedAt, language, url].map((found) => found && [found.value, found.guess]);

const prose = "Police have held 957 people since Sunday, the office of the prosecutor in the capital says.";

describe("the Word reader", () => {
  const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;
  const body = [
    docxParagraph("957 held since Sunday", styled("Title")),
    `<w:p><w:r><w:t xml:space="preserve">${prose} </w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>It says</w:t></w:r></w:hyperlink><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> all of it</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
    docxParagraph("Charges", styled("H2")),
    docxParagraph("They were misled.", styled("Quote")),
    docxParagraph("670 charged", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  ].join("");

  it("keeps headings, links, emphasis, quotations and lists, without deleted words", async () => {
    const article = await read(docxParts(body));
    expect(blocksOf(article)).toEqual([
      ["heading 1", "957 held since Sunday"],
      ["paragraph", `${prose} It says all of it`],
      ["heading 2", "Charges"],
      ["quote", "They were misled."],
      ["item 1", "670 charged"],
    ]);
    expect(marksOf(article)).toEqual([
      ["link", "It says", "https://courier.example/says"],
      ["strong", "all of it", undefined],
    ]);
  });

  it("takes properties of the file for guesses, and says where they stand", async () => {
    const properties =
      '<dc:title>Draft</dc:title><dc:creator>Ines Halloran</dc:creator><dcterms:created xsi:type="x" xmlns:xsi="urn:i">2019-06-13T09:30:00Z</dcterms:created>';
    const article = await read(docxParts(body, properties));
    expect(values(article)).toEqual([
      ["957 held since Sunday", false],
      ["Ines Halloran", true],
      null,
      ["2019-06-13T09:30:00Z", true],
      ["en", true],
      null,
    ]);
    expect(article.byline?.foundIn).toBe("the author in the file's properties");
    expect((await read(docxParts(docxParagraph(prose), properties))).title?.value).toBe("Draft");
  });
});

describe("the OpenDocument reader", () => {
  const styles =
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="P2" style:parent-style-name="Quotations"/>';
  const body = `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p text:style-name="P1">957 held since Sunday</text:p>
    <text:p>${prose}<text:s text:c="2"/><text:a xlink:href="https://courier.example/says">It says</text:a><text:span text:style-name="T1"> all &lt;of&gt; it</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note><text:line-break/>more</text:p>
    <text:h text:outline-level="2">Charges</text:h><text:p text:style-name="P2">They were misled.</text:p>
    <text:list><text:list-item><text:p>670 charged</text:p><text:list><text:list-item><text:p>in Almaty</text:p></text:list-item></text:list></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Held</text:p></table:table-cell></table:table-row></table:table>`;

  it("keeps headings, links, emphasis, quotations, lists and notes, without deleted words", async () => {
    const article = await read(odtParts(body, styles));
    expect(blocksOf(article)).toEqual([
      ["heading 1", "957 held since Sunday"],
      ["paragraph", `${prose}  It says all <of> it[1]\nmore`],
      ["heading 2", "Charges"],
      ["quote", "They were misled."],
      ["item 1", "670 charged"],
      ["item 2", "in Almaty"],
      ["paragraph", "Held"],
      ["item 1", "A note."],
    ]);
    expect(marksOf(article)).toEqual([
      ["link", "It says", "https://courier.example/says"],
      ["strong", "all <of> it", undefined],
    ]);
  });

  it("reads the properties of the file", async () => {
    const properties =
      "<dc:title>957 held since Sunday</dc:title><meta:initial-creator>Ines Halloran</meta:initial-creator><meta:creation-date>2019-06-13T09:30:00</meta:creation-date>";
    const article = await read(
      odtParts(`<text:p>957 held since Sunday</text:p><text:p>${prose}</text:p>`, "", properties),
    );
    expect(values(article).slice(0, 4)).toEqual([
      ["957 held since Sunday", false],
      ["Ines Halloran", true],
      null,
      ["2019-06-13", true],
    ]);
  });
});

describe("the EPUB reader", () => {
  it("joins the chapters in order, without the table of contents", async () => {
    const chapters = [
      '<h1>One</h1><a id="x"/><p>First <i>words</i>&nbsp;here.</p>',
      "<section><h2>Two</h2><p>The second chapter goes on.</p></section>",
    ];
    const article = await read(epubParts(chapters));
    expect(blocksOf(article)).toEqual([
      ["heading 1", "One"],
      ["paragraph", "First words here."],
      ["heading 2", "Two"],
      ["paragraph", "The second chapter goes on."],
    ]);
    expect(marksOf(article)).toEqual([["em", "words", undefined]]);
  });

  it("believes the package of the book", async () => {
    const properties =
      "<dc:title>The June protests</dc:title><dc:creator>Ines Halloran</dc:creator><dc:publisher>Eastern Courier</dc:publisher><dc:date>2019-07-01</dc:date><dc:language>en-GB</dc:language><dc:source>https://www.courier.example/book</dc:source>";
    expect(values(await read(epubParts([`<p>${prose}</p>`], properties)))).toEqual([
      ["The June protests", false],
      ["Ines Halloran", false],
      [{ name: "Eastern Courier", domain: "courier.example" }, false],
      ["2019-07-01", false],
      ["en-GB", false],
      ["https://www.courier.example/book", false],
    ]);
  });
});
