import fc from "fast-check";
import { gzipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { zipOf } from "../office-files.fixture";
import { readBytes } from "../read-bytes";
import { expandCollection } from "./collections";
import { bytesOf, gzipped, responseRecord, warcRecord } from "./warc-file.fixture";

const page = (words: string) => `<html><head><title>${words}</title></head><body><p>${words}.</p></body></html>`;
const info = warcRecord(
  { "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" },
  "software: a crawler\r\n",
);
const answer = (status: string, type = "text/html") => [`HTTP/1.1 ${status}`, `Content-Type: ${type}`];

async function expanded(bytes: Uint8Array) {
  const collected = await expandCollection({ bytes, name: "a.warc" });
  if (collected === null || "problem" in collected) throw new Error(collected?.sentence ?? "This is no collection.");
  const entries = collected.entries.map((entry) => ({
    ...entry,
    bytes: new TextDecoder().decode(entry.bytes ?? new Uint8Array()),
  }));
  return { ...collected, entries };
}

describe("expandCollection of a web archive", () => {
  it("gives every page, however the records are packed and cut", async () => {
    const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom("plain", "members", "one"), async (list, packing) => {
        const records = [
          info,
          ...list.map((each, at) => responseRecord(`https://courier.example/${at}`, `<p>${each}`)),
        ];
        const whole = packing === "members" ? gzipped(records) : bytesOf(records);
        const { kind, entries, problems } = await expanded(packing === "one" ? gzipSync(whole) : whole);
        expect(kind).toBe("warc");
        expect(problems).toEqual([]);
        expect(entries.map(({ bytes, given }) => [bytes, given?.url])).toEqual(
          list.map((each, at) => [`<p>${each.toWellFormed()}`, `https://courier.example/${at}`]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what the archive says of a page", async () => {
    const { entries } = await expanded(gzipped([info, responseRecord("https://courier.example/a", page("Held"))]));
    expect(entries).toEqual([
      {
        name: "https://courier.example/a",
        bytes: page("Held"),
        mediaType: "text/html",
        charset: "utf-8",
        fetchedAt: "2019-06-10T08:00:00Z",
        given: { url: "https://courier.example/a" },
      },
    ]);
  });

  it("takes chunks and compression off, and leaves bodies that were stored without them", async () => {
    const body = page("Held ".repeat(50));
    const chunked = bytesOf([
      ...[body.slice(0, 20), body.slice(20)].map((part) => strToU8(`${part.length.toString(16)}\r\n${part}\r\n`)),
      strToU8("0\r\n\r\n"),
    ]);
    const packed = gzipSync(strToU8(body));
    const packedChunk = bytesOf([strToU8(`${packed.length.toString(16)};x=1\r\n`), packed, strToU8("\r\n0\r\n\r\n")]);
    const encoded = [...answer("200 OK"), "Content-Encoding: gzip"];
    const { entries } = await expanded(
      bytesOf([
        responseRecord("https://courier.example/1", chunked, [...answer("200 OK"), "Transfer-Encoding: chunked"]),
        responseRecord("https://courier.example/2", body, [...answer("200 OK"), "transfer-encoding: chunked"]),
        responseRecord("https://courier.example/3", packed, encoded),
        responseRecord("https://courier.example/4", body, encoded),
        responseRecord("https://courier.example/5", packedChunk, [...encoded, "Transfer-Encoding: chunked"]),
      ]),
    );
    expect(entries.map(({ bytes }) => bytes)).toEqual(Array.from({ length: 5 }, () => body));
  });

  it("passes over what is no page, and says which pages were answered with an error", async () => {
    const { entries, problems } = await expanded(
      gzipped([
        responseRecord("https://courier.example/old", "", [...answer("301 Moved"), "Location: /a"]),
        responseRecord("https://courier.example/robots.txt", "User-agent: *", answer("200 OK", "text/plain")),
        responseRecord("https://courier.example/a.png", "PNG", answer("200 OK", "image/png")),
        responseRecord("https://courier.example/gone", page("Gone"), answer("404 Not Found")),
        responseRecord("https://courier.example/brotli", new Uint8Array([0x8b, 0, 0x80, 3]), [
          ...answer("200 OK"),
          "Content-Encoding: br",
        ]),
        responseRecord("dns:courier.example", "courier.example. 1 IN A", answer("200 OK", "text/plain")),
        warcRecord(
          { "WARC-Type": "request", "WARC-Target-URI": "https://courier.example/a" },
          "GET /a HTTP/1.1\r\n\r\n",
        ),
        responseRecord("https://courier.example/a", page("Held")),
        warcRecord(
          { "WARC-Type": "resource", "WARC-Target-URI": "<https://courier.example/b>", "Content-Type": "text/html" },
          page("Freed"),
        ),
      ]),
    );
    expect(entries.map(({ name }) => name)).toEqual(["https://courier.example/a", "https://courier.example/b"]);
    expect(problems).toEqual([
      { name: "https://courier.example/gone", sentence: "The server answered with 404." },
      {
        name: "https://courier.example/brotli",
        sentence: "This page is compressed in a way that cannot be opened (br).",
      },
    ]);
  });

  it("takes what comes before the place where an archive breaks off, and says so", async () => {
    const records = [1, 2, 3].map((at) => responseRecord(`https://courier.example/${at}`, page("Held ".repeat(at))));
    for (const bytes of [bytesOf(records), gzipped(records)]) {
      const { entries, problems } = await expanded(bytes.slice(0, bytes.length - 40));
      expect(entries.map(({ name }) => name)).toEqual(["https://courier.example/1", "https://courier.example/2"]);
      expect(problems).toMatchObject([{ name: "a.warc", sentence: expect.stringContaining("breaks off") }]);
    }
  });

  it("refuses archives that unpack to too much", async () => {
    const bomb = gzipSync(bytesOf([strToU8("WARC/1.0\r\n"), new Uint8Array(4 * 1024 * 1024)]), { level: 9 });
    expect(await expandCollection({ bytes: bomb })).toMatchObject({ problem: "unsafe" });
    const inner = gzipSync(new Uint8Array(4 * 1024 * 1024), { level: 9 });
    const { entries, problems } = await expanded(responseRecord("https://courier.example/a", inner));
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ sentence: expect.stringContaining("hundredfold") }]);
  });

  it("opens the archives in a packed one, and only the pages that it lists", async () => {
    const archive = gzipped([1, 2].map((at) => responseRecord(`https://courier.example/${at}`, page(`Held ${at}`))));
    const list =
      '{"format": "json-pages-1.0"}\n{"url": "https:\\/\\/courier.example/2", "title": "Held"}\nnot a line\n';
    const parts = { "archive/data.warc.gz": archive, "datapackage.json": "{}" };
    const all = await expanded(zipOf(parts));
    expect([all.kind, all.entries.length]).toEqual(["wacz", 2]);
    const listed = await expanded(zipOf({ ...parts, "pages/pages.jsonl": list }));
    expect(listed.entries.map(({ name }) => name)).toEqual(["https://courier.example/2"]);
  });

  it("gives what the readers read", async () => {
    const collected = await expandCollection({
      bytes: gzipped([responseRecord("https://courier.example/a", page("Held"))]),
    });
    const entry = collected !== null && "entries" in collected ? collected.entries[0] : undefined;
    const read = await readBytes({ bytes: entry?.bytes ?? new Uint8Array(), charset: entry?.charset });
    expect("article" in read ? read.article.text : read.sentence).toContain("Held");
  });

  it("answers any damaged archive with a sentence or with what is left of it", async () => {
    const whole = gzipped(
      [1, 2].map((at) => responseRecord(`https://courier.example/${at}`, page("Held ".repeat(99)))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }), async (changes) => {
        const copy = whole.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        const collected = await expandCollection({ bytes: copy });
        if (collected !== null && "problem" in collected) expect(collected.sentence).toMatch(/^[A-Z][^!]*\.$/);
      }),
      { numRuns: 300 },
    );
  });
});
