import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { docxParagraph, docxParts, epubParts, odtParts, zipOf } from "../office-files.fixture";
import { expandCollection } from "./collections";

const docx = zipOf(docxParts(docxParagraph("Police held people.")));
const nested = "This is an archive within an archive. Give it by itself.";

describe("expandCollection of a ZIP archive", () => {
  it("gives every file that can be read, in order, with its path as its name", async () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?\.(?:txt|md|html)$/), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(names, async (list) => {
        const bytes = zipOf(Object.fromEntries(list.map((name) => [name, `The words of ${name}.`])));
        const entries = list.map((name) => ({ name, bytes: strToU8(`The words of ${name}.`) }));
        const collected = await expandCollection({ bytes });
        expect(collected).toMatchObject({ kind: "zip", problems: [] });
        expect(collected !== null && "entries" in collected ? collected.entries : []).toEqual(entries);
      }),
      { numRuns: 50 },
    );
  });

  it("passes over what programs put in, and says what holds no article", async () => {
    const bytes = zipOf({
      "__MACOSX/._a.txt": "x",
      ".DS_Store": "x",
      "folder/.hidden.txt": "x",
      "Thumbs.db": "x",
      "a.txt": "Police held people.",
      "b.docx": docx,
      "page_files/a.png": "x",
      "inner.zip": zipOf({ "c.txt": "x" }),
      "renamed.txt": zipOf({ "c.txt": "x" }),
      "list.csv": "title,text\na,b",
    });
    expect(await expandCollection({ bytes })).toMatchObject({
      entries: [{ name: "a.txt" }, { name: "b.docx" }],
      problems: [
        { name: "page_files/a.png", sentence: "A file of this kind holds no article that can be read." },
        { name: "inner.zip", sentence: nested },
        { name: "renamed.txt", sentence: nested },
        { name: "list.csv", sentence: "A file of this kind holds no article that can be read." },
      ],
    });
  });

  it.each(["../a.txt", "/a.txt", "C:/a.txt", "a\\b.txt", "a/../../b.txt"])(
    "refuses an archive that names %j",
    async (name) => {
      expect(await expandCollection({ bytes: zipOf({ "b.txt": "x", [name]: "x" }) })).toMatchObject({
        problem: "unsafe",
      });
    },
  );

  it("refuses a bomb before it is inflated, and an archive without articles", async () => {
    const bomb = zipOf({ "a.txt": new Uint8Array(4 * 1024 * 1024) });
    expect(await expandCollection({ bytes: bomb })).toMatchObject({ problem: "unsafe" });
    expect(await expandCollection({ bytes: zipOf({ ".DS_Store": "x" }) })).toMatchObject({ problem: "empty" });
  });

  it.each([
    ["a Word document", docx],
    ["an OpenDocument text", zipOf(odtParts("<text:p>Police held people.</text:p>"))],
    ["a book", zipOf(epubParts(["<p>Police held people.</p>"]))],
    ["a workbook", zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" })],
  ])("leaves %s to its reader", async (_, bytes) => {
    expect(await expandCollection({ bytes })).toBeNull();
  });
});
