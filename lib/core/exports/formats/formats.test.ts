import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SetRecord } from "../set";
import { annotationSet, listOf, streamOf, textOf, wholeSet } from "../sets.fixture";
import { findFormat, formats } from ".";

const folder = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

async function* countedStream(records: readonly SetRecord[], count: { taken: number; closed: boolean }) {
  try {
    for (const record of records) {
      count.taken += 1;
      yield record;
    }
  } finally {
    count.closed = true;
  }
}

describe("the registry", () => {
  it("lists every file of its folder, once", () => {
    expect(formats.map(({ id }) => `${id}.ts`).sort()).toEqual(files.filter((name) => name !== "index.ts").sort());
  });

  it("finds a format by its id, and nothing by another", () => {
    expect(findFormat("jsonl")?.name).toBe("JSON lines");
    expect(findFormat("toString")).toBeNull();
  });
});

describe.each(formats)("the format $id", (format) => {
  it("describes itself for people and programs", () => {
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+.-]+(; ?[a-z]+=("[^"]*"|[\w-]+))?$/);
    expect(format.extension).toMatch(/^[a-z0-9]+$/);
    expect(format.carries.length).toBeGreaterThan(0);
    expect(format.loses.length).toBeGreaterThan(0);
  });

  it("writes something for every set, and the same for the same set", async () => {
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        const once = await textOf(format.format(streamOf(records), wholeSet));
        expect(once).not.toBe("");
        expect(once.isWellFormed()).toBe(true);
        expect(await textOf(format.format(streamOf(records), wholeSet))).toBe(once);
      }),
    );
  });

  it("writes a set without articles", async () => {
    const project: SetRecord = { kind: "project", name: "Empty", description: "", secondReview: false };
    expect(await textOf(format.format(streamOf([project]), wholeSet))).not.toBe("");
  });

  it("stops at the limit of a preview and lets go of the records", async () => {
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        const count = { taken: 0, closed: false };
        const preview = await textOf(format.format(countedStream(records, count), { ...wholeSet, limit: 1 }));
        const whole = await textOf(format.format(streamOf(records), wholeSet));
        expect(preview.length).toBeLessThanOrEqual(whole.length);
        expect(count.closed).toBe(true);
      }),
    );
  });

  it("gives every set back exactly, if it can be read", async () => {
    const { parse } = format;
    if (parse === undefined) return expect(format.loses.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        const text = await textOf(format.format(streamOf(records), wholeSet));
        const parsed = await listOf(parse(streamOf(text.split("\n"))));
        expect(parsed.map((item) => ("record" in item ? item.record : item.problem))).toEqual(records);
      }),
    );
  });
});
