import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SetRecord } from "../set";
import { annotationSet, streamOf, textOf, wholeSet } from "../sets.fixture";
import { csv } from "./csv";

/** The cells of CSV text by column, as a spreadsheet program reads them. */
async function rowsOf(records: readonly SetRecord[]): Promise<Record<string, string>[]> {
  const text = await textOf(csv.format(streamOf(records), wholeSet));
  const cells = [...text.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  const [names = [], ...body] = rows.slice(0, -1);
  for (const row of body) expect(row).toHaveLength(names.length);
  return body.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

const unescaped = (cell: string | undefined) => cell?.replace(/^'/, "");

describe("csv", () => {
  it("has one row for each mention and link, with what they say", async () => {
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        const mentions = records.flatMap((record) => (record.kind === "mention" ? record : []));
        const texts = new Map(records.flatMap((one) => (one.kind === "revision" ? [[one.article, one.text]] : [])));
        const rows = await rowsOf(records);
        const expected = mentions.flatMap((mention) =>
          (mention.links.length === 0 ? [null] : mention.links).map((link) => ({ mention, link })),
        );
        expect(rows).toHaveLength(expected.length);
        for (const [index, { mention, link }] of expected.entries()) {
          const row = rows[index];
          const characters = [...(texts.get(mention.article) ?? "")];
          expect(row?.mention_id).toBe(mention.id);
          expect(unescaped(row?.quote)).toBe(mention.quote.replace(/^'/, ""));
          expect([row?.claim_id, row?.stance]).toEqual([link?.claim ?? "", link?.stance ?? ""]);
          const passage = characters.slice(Number(row?.start_code_point), Number(row?.end_code_point)).join("");
          expect(mention.quote.startsWith(passage) || mention.segments.length > 1).toBe(true);
        }
      }),
    );
  });

  it("starts with a BOM and a row of names that never change", async () => {
    const text = await textOf(csv.format(streamOf([]), wholeSet));
    expect(text).toBe(
      "\uFEFFstory,outlet,article,published_at,quote,tags,attributes,claim_number,claim,stance,status,note," +
        "mention_author,mention_created_at,link_author,link_created_at,byline,language,url,revision,start_utf16," +
        "end_utf16,start_code_point,end_code_point,segments_utf16,text_sha256,story_id,outlet_id,article_id," +
        "mention_id,claim_id,modified_at,section\r\n",
    );
  });

  it("leaves no cell that a spreadsheet would run", async () => {
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        for (const cell of (await rowsOf(records)).flatMap((row) => Object.values(row))) {
          expect(cell).not.toMatch(/^[\s\uFEFF\u200B]*[=+\-@＝＋－＠]|^[\t\r\n]/);
        }
      }),
    );
  });
});
