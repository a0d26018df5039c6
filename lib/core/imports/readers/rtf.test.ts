import { describe, expect, it } from "vitest";
import { binaryBytes } from "../mime-headers";
import { readBytes } from "../read-bytes";

async function read(body: string) {
  const reading = await readBytes({ bytes: binaryBytes(`{\\rtf1\\ansi\\ansicpg1252${body}}`) });
  if ("problem" in reading) throw new Error(reading.sentence);
  const { text, blocks } = reading.article;
  const marks = blocks.flatMap((block) => block.marks).map(({ type, start, end }) => [type, text.slice(start, end)]);
  return { lines: text.split("\n"), types: blocks.map(({ type }) => type), marks };
}

describe("the RTF reader", () => {
  it("keeps words, emphasis, headings and items, without tables of fonts, pictures and remarks", async () => {
    const body = String.raw`{\fonttbl{\f0\fswiss Arial;}}{\*\generator Some;}{\info{\title Draft}}{\header On every page\par}
\pard\outlinelevel0 957 held\par
\pard Police have held \b 957 people\b0 , {\i it says}.\line More {\pict\pngblip 89504e47} words.\par
\pard{\pntext\'b7\tab}\ls1 670 charged\par`;
    const { lines, types, marks } = await read(body);
    expect(lines).toEqual(["957 held", "Police have held 957 people, it says.", "More words.", "670 charged"]);
    expect(types).toEqual(["heading", "paragraph", "item"]);
    expect(marks).toEqual([
      ["strong", "957 people"],
      ["em", "it says"],
    ]);
  });

  it("reads the code page of a font, Unicode with its substitute, and signs", async () => {
    const body = String.raw`{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}\f1\'cf\'ee\'eb\'e8\'f6\'e8\'ff\f0  caf\'e9 \u1055?\u1086\'3f \emdash \{x\}\~y\par`;
    expect((await read(body)).lines).toEqual(["Полиция café По —{x} y"]);
  });

  it("passes over binary data", async () => {
    expect((await read(String.raw`a\bin5 }}}}} b`)).lines).toEqual(["a b"]);
  });
});
