import { expect, it } from "vitest";
import { cpuTime } from "@/lib/core/text/cpu-time.fixture";
import { maxXmlDepth, readXml } from "./xml-events";

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => {
  let text = "";
  const problem = readXml(bytes, {
    text: (piece) => {
      text += piece;
    },
  });
  return problem ?? text;
};

it("tells elements, attributes and words in order", () => {
  const seen: unknown[] = [];
  readXml(utf8('<a b="1 &amp; 2"><c/>x&lt;<![CDATA[<y>]]></a>'), {
    open: (name, attributes) => seen.push([name, { ...attributes }]),
    close: (name) => seen.push(`/${name}`),
    text: (text) => seen.push(text),
  });
  expect(seen).toEqual([["a", { b: "1 & 2" }], ["c", {}], "/c", "x<", "<y>", "/a"]);
});

it("reads UTF-16 by its mark and other encodings by what they declare", () => {
  const wide = "\uFEFF<a>Полиция</a>";
  const little = Uint8Array.from([...wide].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]));
  expect(textOf(little)).toBe("Полиция");
  const declared = utf8('<?xml version="1.0" encoding="windows-1251"?><a>');
  expect(textOf(Uint8Array.from([...declared, 0xcf, 0xee, ...utf8("</a>")]))).toBe("По");
});

it.each([
  ["an entity bomb", '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;">]><a>&y;</a>', "unsafe"],
  ["a file of the server", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "unsafe"],
  ["an unknown entity", "<a>&x;</a>", "damaged"],
  ["what is cut off", "<a><b>x", "damaged"],
  ["what is no XML", "words", "damaged"],
  ["nothing", "", "damaged"],
])("refuses %s", (_, xml, problem) => {
  expect(textOf(utf8(xml))).toMatchObject({ problem, sentence: expect.stringMatching(/^[A-Z][^!]*\.$/) });
});

it("takes a plain document type", () => expect(textOf(utf8("<!DOCTYPE html><a>x</a>"))).toBe("x"));

it("refuses what is nested more than 256 deep, in little time", () => {
  const nested = (depth: number) => utf8("<a>".repeat(depth) + "</a>".repeat(depth));
  expect(textOf(nested(maxXmlDepth))).toBe("");
  const spent = cpuTime(() => expect(textOf(nested(500_000))).toMatchObject({ problem: "too-deep" }));
  expect(spent).toBeLessThan(1000);
});
