import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cpuTime } from "@/lib/core/text/cpu-time.fixture";
import { zipOf } from "./office-files.fixture";
import { openZip, type ZipArchive, zipLimits } from "./zip-entries";

function open(bytes: Uint8Array): ZipArchive {
  const zip = openZip(bytes);
  if ("problem" in zip) throw new Error(zip.sentence);
  return zip;
}
const refusalOf = (bytes: Uint8Array) => {
  const zip = openZip(bytes);
  if (!("problem" in zip)) return null;
  expect(zip.sentence).toMatch(/^[A-Z][^!]*\.$/);
  return zip.problem;
};

/** Writes a number over the fields of every entry of the central directory. */
function withDirectoryField(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let index = 0; index + 46 <= copy.length; index += 1) {
    if (view.getUint32(index, true) !== 0x02014b50) continue;
    if (size === 2) view.setUint16(index + at, value, true);
    else view.setUint32(index + at, value, true);
  }
  return copy;
}

describe("openZip", () => {
  it("gives back what was written", () => {
    const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 5_000 }), { maxKeys: 6 });
    fc.assert(
      fc.property(parts, fc.constantFrom<0 | 6>(0, 6), (files, level) => {
        const zip = open(zipSync(files, { level }));
        expect([...zip.names].sort()).toEqual(Object.keys(files).sort());
        for (const [name, content] of Object.entries(files)) expect(zip.read(name)).toEqual(content);
        expect(zip.read("none")).toBeNull();
      }),
    );
  });

  it.each([
    "../passwd",
    "a/../../passwd",
    "a/..",
    "/etc/passwd",
    "\\server\\share",
    "a\\..\\b",
    "C:\\windows\\x",
    "c:x",
    "a\0b",
    "a\nb",
    "x".repeat(1025),
  ])("refuses the name %j", (name) => expect(refusalOf(zipOf({ [name]: "x" }))).toBe("unsafe"));

  it("takes names with dots and foreign letters", () => {
    expect(open(zipOf({ "a..b/…/новость.txt": "x", ".hidden": "y" })).names).toHaveLength(2);
  });

  it("refuses an entry that is locked", () => {
    expect(refusalOf(withDirectoryField(zipOf({ a: "x" }), 8, 1, 2))).toBe("locked");
  });

  it("refuses more than 10,000 entries", () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, new Uint8Array()]));
    expect(refusalOf(zipSync(files, { level: 0 }))).toBe("too-large");
  });

  it("refuses by the directory what would unpack to too much", () => {
    const zip = zipOf({ a: "x".repeat(5000), b: "y" });
    expect(refusalOf(withDirectoryField(zip, 24, 60 * 1024 * 1024, 4))).toBe("unsafe");
    const large = zipSync({ a: new Uint8Array(2_000_000) }, { level: 0 });
    expect(refusalOf(withDirectoryField(large, 24, zipLimits.bytes + 1, 4))).toBe("too-large");
    expect(refusalOf(withDirectoryField(zip, 20, 60 * 1024 * 1024, 4))).toBe("damaged");
  });

  it("refuses a bomb in little time, also when its directory lies", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(30 * 1024 * 1024) });
    expect(refusalOf(bomb)).toBe("unsafe");
    const lying = open(withDirectoryField(bomb, 24, 1000, 4));
    const spent = cpuTime(() => expect(lying.read("word/document.xml")).toMatchObject({ problem: "unsafe" }));
    expect(spent).toBeLessThan(1500);
  });

  it("holds all entries together against the limit while it inflates them", () => {
    const one = new Uint8Array(45 * 1024 * 1024);
    const zip = open(withDirectoryField(zipSync({ a: one, b: one, c: one }, { level: 0 }), 24, 1000, 4));
    expect([zip.read("a"), zip.read("b")].map((content) => content !== null && "problem" in content)).toEqual([
      false,
      false,
    ]);
    expect(zip.read("c")).toMatchObject({ problem: "too-large" });
  });

  it("answers truncated and changed bytes with a refusal or with entries, never with an error", () => {
    const whole = zipOf({ "a.txt": "Some words. ".repeat(50), "b/c.txt": strToU8("More.") });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.array(change, { maxLength: 8 }), (length, changes) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        const zip = openZip(bytes);
        if (!("problem" in zip)) for (const name of zip.names) zip.read(name);
      }),
      { numRuns: 500 },
    );
  });
});
