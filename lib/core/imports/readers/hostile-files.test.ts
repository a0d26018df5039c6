import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksProblem } from "@/lib/core/text/blocks";
import { binaryBytes } from "../mime-headers";
import { docxParagraph, docxParts, epubParts, odtParts, zipOf } from "../office-files.fixture";
import { column, pdfOf } from "../pdf-file.fixture";
import { readBytes } from "../read-bytes";
import { fileReaders } from ".";

const utf8 = (text: string) => new TextEncoder().encode(text);
const words = ["Police have held 957 people since the vote on Sunday, the", "office of the prosecutor said."];

const packed: Record<string, Record<string, string>> = {
  docx: docxParts(words.map((each) => docxParagraph(each)).join(""), "<dc:title>Held</dc:title>"),
  odt: odtParts(words.map((each) => `<text:p>${each}</text:p>`).join(""), "", "<dc:title>Held</dc:title>"),
  epub: epubParts(
    words.map((each) => `<p>${each}</p>`),
    "<dc:title>Held</dc:title>",
  ),
};
const plain: Record<string, Uint8Array> = {
  pdf: pdfOf([column(words), column(words)], "/Title(Held)"),
  rtf: utf8(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 {\\b ${words[0]}} ${words[1]}\\par}`),
  mhtml: binaryBytes(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${words.join(" ")}</p>\r\n--b--\r\n`,
  ),
};
const whole: Record<string, Uint8Array> = {
  ...plain,
  ...Object.fromEntries(Object.entries(packed).map(([id, parts]) => [id, zipOf(parts)])),
};

type Damage = { length: number; changes: [number, number][] };
const damage = fc.record({
  length: fc.oneof({ weight: 1, arbitrary: fc.nat(100) }, { weight: 2, arbitrary: fc.constant(100) }),
  changes: fc.array(fc.tuple(fc.nat(9_999), fc.nat(255)), { maxLength: 6 }),
});

/** Cuts bytes to a share of their length, in percent, and writes others at shares of it, in hundredths of a percent. */
function damaged(bytes: Uint8Array, { length, changes }: Damage): Uint8Array {
  const copy = bytes.slice(0, Math.ceil((bytes.length * length) / 100));
  for (const [at, byte] of changes) copy[Math.floor((copy.length * at) / 10_000)] = byte;
  return copy;
}

async function expectLawful(bytes: Uint8Array): Promise<void> {
  const reading = await readBytes({ bytes });
  if ("problem" in reading) expect(reading.sentence).toMatch(/^[A-Z“][^!]*\.$/);
  else expect(blocksProblem(reading.article.text, reading.article.blocks)).toBeNull();
}

it("tries every kind of file", () => {
  expect(Object.keys(whole).sort()).toEqual(fileReaders.map(({ id }) => id).sort());
});

describe.each(fileReaders.map(({ id }) => ({ id, bytes: whole[id] ?? new Uint8Array() })))(
  "a $id file",
  ({ id, bytes }) => {
    it("is told by its bytes, and by no other kind's reader", async () => {
      const reading = await readBytes({ bytes, name: "misnamed.txt", charset: "utf-8" });
      const reader = fileReaders.find((each) => each.id === id);
      expect("mediaType" in reading && reading.mediaType).toBe(reader?.mediaTypes[0]);
      expect("article" in reading && reading.article.text).toContain("957 people");
    });

    it("is read the same each time", async () => {
      expect(await readBytes({ bytes })).toEqual(await readBytes({ bytes }));
    });

    it("gives a refusal or a lawful article when it is cut or changed", { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(damage, (each) => expectLawful(damaged(bytes, each))),
        { numRuns: 300 },
      );
    });
  },
);

describe.each(Object.entries(packed).map(([id, parts]) => ({ id, parts })))("the parts of a $id file", ({ parts }) => {
  it("give a refusal or a lawful article when they are cut or changed", { timeout: 120_000 }, async () => {
    const change = fc.tuple(fc.constantFrom(...Object.keys(parts)), damage);
    await fc.assert(
      fc.asyncProperty(change, ([name, each]) =>
        expectLawful(zipOf({ ...parts, [name]: damaged(utf8(parts[name] ?? ""), each) })),
      ),
      { numRuns: 300 },
    );
  });

  it("are refused when one declares entities, is nested too deep, or is a bomb", async () => {
    const hostile: [string, string][] = [
      ["unsafe", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'],
      ["too-deep", "<x>".repeat(100_000)],
      ["unsafe", " ".repeat(20_000_000)],
    ];
    const part = ["word/document.xml", "content.xml", "OPS/book.opf"].find((name) => name in parts) ?? "";
    for (const [problem, content] of hostile) {
      const started = performance.now();
      expect(await readBytes({ bytes: zipOf({ ...parts, [part]: content }) })).toMatchObject({ problem });
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});

it("refuses a PDF of too many pages, and an archive of another kind", async () => {
  expect(await readBytes({ bytes: pdfOf(Array.from({ length: 2001 }, () => [])) })).toMatchObject({
    problem: "too-large",
    sentence: "This PDF has more than 2,000 pages. Split it and try again.",
  });
  expect(await readBytes({ bytes: zipOf({ "a.txt": "words" }) })).toMatchObject({
    problem: "binary",
    sentence: expect.stringContaining("a ZIP archive or an office document of another kind"),
  });
});

it("refuses an EPUB, a web archive or an RTF document that is nested too deep", async () => {
  const deep = "<div>".repeat(100_000);
  expect(await readBytes({ bytes: zipOf(epubParts([deep])) })).toMatchObject({ problem: "too-deep" });
  const groups = binaryBytes(`{\\rtf1 ${"{".repeat(100_000)}`);
  expect(await readBytes({ bytes: groups })).toMatchObject({ problem: "too-deep" });
  const archive = `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${deep}`;
  expect(await readBytes({ bytes: binaryBytes(archive) })).toMatchObject({ problem: "too-deep" });
});
