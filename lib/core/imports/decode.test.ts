import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "@/lib/core/text/cpu-time.fixture";
import { wellFormedText } from "@/lib/core/text/messy-text.fixture";
import { decodeSource, maxSourceBytes } from "./decode";

const russian = "Полиция задержала сотни протестующих во время выборов президента в Казахстане.";
const french = "Le président a été élu; à Genève, où l’opposition réclame une enquête, la colère monte.";
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string, codeOf: (character: string) => number) => Uint8Array.from([...text].map(codeOf));

const windows1252: Record<string, number> = { "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "€": 0x80 };

/** The bytes of a text in a one-byte encoding, by trying all 256. */
function encodeLegacy(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const own = encoding === "windows-1252" ? windows1252 : {};
  return bytesOf(text, (character) => own[character] ?? table.get(character) ?? 0x3f);
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const summary = (bytes: Uint8Array, declared?: string) => {
  const read = decodeSource(bytes, declared);
  return "problem" in read ? read.problem : [read.encoding, read.text];
};

describe("decodeSource", () => {
  it("gives back any text written in UTF-8, with and without a mark", () => {
    fc.assert(
      fc.property(wellFormedText, fc.boolean(), (words, hasBom) => {
        const text = `a ${words.replaceAll("\0", "")}`;
        const read = decodeSource(utf8((hasBom ? "\uFEFF" : "") + text));
        expect("text" in read && [read.text, read.hadBom, read.encoding]).toEqual([text, hasBom, "utf-8"]);
      }),
    );
  });

  it.each([
    ["utf-16le", encodeUtf16(russian, true)],
    ["utf-16be", encodeUtf16(russian, false)],
    ["utf-16le", encodeUtf16(`\uFEFF${russian}`, true)],
    ["utf-16be", encodeUtf16(`\uFEFF${russian}`, false)],
    ["windows-1251", encodeLegacy(russian, "windows-1251")],
    ["koi8-r", encodeLegacy(russian, "koi8-r")],
  ])("reads Russian in %s", (encoding, bytes) => expect(summary(bytes)).toEqual([encoding, russian]));

  it("reads French and curly quotes in windows-1252", () => {
    expect(summary(encodeLegacy(french, "windows-1252"))).toEqual(["windows-1252", french]);
    const quoted = "“Wake up”, the group’s leader said – twice.";
    expect(summary(encodeLegacy(quoted, "windows-1252"))).toEqual(["windows-1252", quoted]);
    expect(summary(encodeUtf16(french, true))).toEqual(["utf-16le", french]);
  });

  it("believes a declared charset, of the sender or in the page, only where UTF-8 fails", () => {
    const greek = "Η αστυνομία";
    expect(summary(encodeLegacy(greek, "iso-8859-7"), "ISO-8859-7")).toEqual(["iso-8859-7", greek]);
    const page = `<html><head><meta charset="windows-1251"></head><p>${russian}</p>`;
    expect(summary(encodeLegacy(page, "windows-1251"))).toEqual(["windows-1251", page]);
    expect(summary(utf8(page))).toEqual(["utf-8", page]);
    expect(summary(encodeLegacy(russian, "koi8-r"), "no-such-charset")).toEqual(["koi8-r", russian]);
  });

  it.each([
    ["none", "a"],
    ["lf", "a\nb\n"],
    ["crlf", "a\r\nb"],
    ["cr", "a\rb"],
    ["mixed", "a\r\nb\nc"],
  ])("says that line ends are %s", (kind, text) => {
    const read = decodeSource(utf8(text));
    expect("text" in read && [read.lineEndings, read.text]).toEqual([kind, text]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["empty", new Uint8Array(), /no text/],
    ["empty", utf8(" \r\n\t"), /no text/],
    ["too-large", new Uint8Array(maxSourceBytes + 1).fill(0x61), /larger than 10 MB/],
    ["binary", utf8("%PDF-1.7\n%âã"), /looks like a PDF/],
    ["binary", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /ZIP archive or an office document/],
    ["binary", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /PNG picture/],
    ["binary", utf8("words\0and\0more"), /not like text/],
    ["binary", Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256), /not like text/],
    ["encoding", Uint8Array.of(0x61, 0x81, 0xfe, 0x8d, 0x9d, 0x62), /cannot be read with certainty/],
    ["encoding", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff), /cannot be read with certainty/],
  ])("refuses %s with a sentence", (problem, bytes, words) => {
    const read = decodeSource(bytes);
    expect("problem" in read && read.problem).toBe(problem);
    expect("sentence" in read && read.sentence).toMatch(words);
    expect("sentence" in read && read.sentence).toMatch(/^[A-Z][^!]*\.$/);
  });

  it("takes exactly 10 MB, in little time", () => {
    const spent = cpuTime(() => {
      expect(summary(new Uint8Array(maxSourceBytes).fill(0x61))).toHaveLength(2);
    });
    expect(spent).toBeLessThan(3000);
  });
});
