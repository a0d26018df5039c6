import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sharedDir } from "@/e2e/support/shared-dir";
import { isBoundary } from "@/lib/core/text/graphemes";
import type { MentionRecord, RevisionRecord, SetRecord } from "../set";
import { annotationSet, streamOf, textOf, wholeSet } from "../sets.fixture";
import { webAnnotation } from "./web-annotation";

const quote = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const position = z.object({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() });
const target = z.object({ source: z.string(), selector: z.tuple([quote, position]) });
const annotation = z.looseObject({
  id: z.string(),
  target: z.union([target, z.array(target).min(2)]),
  body: z.array(z.looseObject({ type: z.string() })).optional(),
});
const page = z.looseObject({ type: z.literal("AnnotationPage"), items: z.array(annotation) });

async function pageOf(records: readonly SetRecord[]) {
  return page.parse(JSON.parse(await textOf(webAnnotation.format(streamOf(records), wholeSet))));
}

function passagesOf(records: readonly SetRecord[]): { mention: MentionRecord; revision: RevisionRecord }[] {
  const revisions = new Map(records.flatMap((one) => (one.kind === "revision" ? [[one.article, one] as const] : [])));
  return records.flatMap((mention) => {
    const revision = mention.kind === "mention" ? revisions.get(mention.article) : undefined;
    return mention.kind === "mention" && revision ? [{ mention, revision }] : [];
  });
}

describe("web-annotation", () => {
  it("finds each segment by code points and by its words, whatever the text holds", async () => {
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        const { items } = await pageOf(records);
        const passages = passagesOf(records);
        expect(items.map(({ id }) => id)).toEqual(passages.map(({ mention }) => `urn:uuid:${mention.id}`));
        for (const [index, { mention, revision }] of passages.entries()) {
          const characters = [...revision.text];
          const targets = [items[index]?.target ?? []].flat();
          const found = targets.map(({ selector: [words, { start, end }] }) => {
            expect(characters.slice(start, end).join("")).toBe(words.exact);
            expect(characters.slice(0, start).join("").endsWith(words.prefix)).toBe(true);
            expect(characters.slice(end).join("").startsWith(words.suffix)).toBe(true);
            return words.exact;
          });
          expect(found.join(" … ")).toBe(mention.quote);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives up to 32 units around a passage without cutting a character that a reader sees", async () => {
    await fc.assert(
      fc.asyncProperty(annotationSet, async (records) => {
        const { items } = await pageOf(records);
        for (const [index, { mention, revision }] of passagesOf(records).entries()) {
          for (const [n, { selector }] of [items[index]?.target ?? []].flat().entries()) {
            const [{ prefix, suffix }] = selector;
            const { start = 0, end = 0 } = mention.segments[n] ?? {};
            expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
            expect(isBoundary(revision.text, start - prefix.length)).toBe(true);
            expect(isBoundary(revision.text, end + suffix.length)).toBe(true);
          }
        }
      }),
    );
  });

  it("counts 😀 as one, a base and its mark as two, and nothing for the source’s BOM and CRLF", async () => {
    const text = "😀 e\u0301 سلام said";
    const start = text.indexOf("سلام");
    const records = await sampleOf(text, [
      { start, end: start + 4 },
      { start: start + 5, end: start + 9 },
    ]);
    const [first] = (await pageOf(records)).items;
    expect([first?.target ?? []].flat().map(({ selector }) => selector[1])).toEqual([
      { type: "TextPositionSelector", start: 5, end: 9 },
      { type: "TextPositionSelector", start: 10, end: 14 },
    ]);
    expect([...text].slice(5, 9).join("")).toBe("سلام");
  });
});

async function sampleOf(text: string, segments: MentionRecord["segments"]): Promise<SetRecord[]> {
  const [records] = fc.sample(
    annotationSet.filter((all) => passagesOf(all).length > 0),
    { numRuns: 1, seed: 1 },
  );
  return (records ?? []).map((record) => {
    if (record.kind === "revision") return { ...record, text };
    return record.kind === "mention" ? { ...record, segments } : record;
  });
}

const shared = sharedDir();
const schemas = shared === null ? null : join(shared, "reference/schemas/web-annotation");
const assertion = z.looseObject({ id: z.string(), assertionType: z.string().optional() });

/** A schema of draft 4 in the words of the later drafts that the validator knows. */
function readSchema(path: string) {
  const { id, $schema, ...rest } = assertion.parse(JSON.parse(readFileSync(path, "utf8")));
  const plain = JSON.stringify(rest)
    .replaceAll('"$schema":"http://json-schema.org/draft-04/schema#",', "")
    .replaceAll('"exclusiveMinimum":true', '"exclusiveMinimum":0');
  return { $id: id, ...z.record(z.string(), z.unknown()).parse(JSON.parse(plain)) };
}

function compileAssertions(folder: string): { name: string; check: ValidateFunction }[] {
  const ajv = new Ajv({ strict: false, validateFormats: true });
  ajv.addFormat("uri", /^[a-z][a-z0-9+.-]*:\S+$/i);
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  for (const file of readdirSync(join(folder, "definitions")))
    ajv.addSchema(readSchema(join(folder, "definitions", file)));
  const files = readdirSync(join(folder, "annotations"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const schema = readSchema(join(folder, "annotations", file));
      const must = "assertionType" in schema && schema.assertionType === "must";
      return must ? [{ name: file, check: ajv.compile(schema) }] : [];
    });
}

describe.skipIf(schemas === null)(
  `the W3C’s own assertions${schemas === null ? " (skipped: no SHARED_DIR)" : ""}`,
  () => {
    const assertions = schemas === null ? [] : compileAssertions(schemas);

    it("are all there and can fail", () => {
      expect(assertions.length).toBeGreaterThanOrEqual(50);
      const failing = assertions.filter(({ check }) => !check({ type: "Annotation" })).map(({ name }) => name);
      expect(failing).toContain("3.1-annotationIdValidated.json");
      expect(failing).toContain("3.2-targetObjectsRecognized.json");
    });

    it("hold for every annotation that we write", async () => {
      await fc.assert(
        fc.asyncProperty(annotationSet, async (records) => {
          for (const item of (await pageOf(records)).items) {
            const broken = assertions.filter(({ check }) => !check(item)).map(({ name }) => name);
            expect(broken).toEqual([]);
          }
        }),
      );
    });
  },
);
