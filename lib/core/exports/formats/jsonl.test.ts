import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationSet, listOf, streamOf, textOf, wholeSet } from "../sets.fixture";
import { jsonl } from "./jsonl";

const header = '{"format":1,"kind":"set","offsets":"UTF-16 code units, half-open"}';
const tag = {
  kind: "tag",
  id: "01968000-0000-7000-8000-000000000001",
  name: "Figure",
  definition: "",
  colour: "amber",
  key: "1",
  parent: null,
  position: 0,
  retiredAt: null,
  createdAt: "2025-04-12T22:15:00.000Z",
};

async function problemsOf(...lines: string[]): Promise<string[]> {
  const parsed = await listOf(jsonl.parse(streamOf(lines)));
  return parsed.flatMap((item) => ("problem" in item ? `${item.line}: ${item.problem}` : []));
}

describe("jsonl", () => {
  it("writes one sorted object a line, which no reader cuts elsewhere", async () => {
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        const lines = (await textOf(jsonl.format(streamOf(records), wholeSet))).split(/[\n\r\u0085\u2028\u2029\v\f]/);
        expect(lines.pop()).toBe("");
        expect(lines).toHaveLength(records.length + 1);
        for (const line of lines) {
          const keys = Object.keys(JSON.parse(line));
          expect(keys).toEqual([...keys].sort());
        }
      }),
    );
  });

  it("reads a file with a BOM, CRLF line ends and empty lines", async () => {
    expect(await problemsOf(`\uFEFF${header}\r`, "\r", `${JSON.stringify(tag)}\r`, "")).toEqual([]);
  });

  it.each([
    [["not json"], "1: This is not the start of an exported set; its first line would be"],
    [[""], "1: The file is empty."],
    [[header.replace("1", "2")], "1: The set is in a form that is newer than this program."],
    [[header, "{"], "2: This is not JSON."],
    [[header, "[]"], "2: kind must be one of project, outlet,"],
    [[header, '{"kind":"person"}'], "2: kind must be one of project, outlet,"],
    [[header, JSON.stringify({ ...tag, name: undefined })], "2: name is missing."],
    [[header, JSON.stringify({ ...tag, email: "a@b.c" })], "2: email is not known here."],
    [[header, JSON.stringify({ ...tag, id: "1" })], "2: id must be a UUID."],
    [[header, JSON.stringify({ ...tag, position: 0.5 })], "2: position must be a whole number from 0."],
    [[header, JSON.stringify({ ...tag, name: "a\0" })], "2: name holds a character that cannot be stored."],
    [[header, JSON.stringify({ ...tag, name: "\uD83D" })], "2: name holds a character that cannot be stored."],
    [[header, JSON.stringify({ ...tag, createdAt: "2025-02-30T00:00:00.000Z" })], "2: createdAt must be a UTC time"],
  ])("says in a sentence what is wrong: %j", async (lines, start) => {
    const [problem = ""] = await problemsOf(...lines);
    expect(problem.slice(0, start.length)).toBe(start);
  });

  it("never throws, whatever a line holds", async () => {
    const line = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => `{"kind":"mention","links":${json}}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        for (const problem of await problemsOf(header, ...lines)) expect(problem).toMatch(/^\d+: .+[.]$/s);
      }),
    );
    const deep = `{"kind":"claim","note":{"doc":${"[".repeat(5000)}${"]".repeat(5000)}}}`;
    expect(await problemsOf(header, deep)).toHaveLength(1);
  });
});
