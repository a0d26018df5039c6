import { createHash } from "node:crypto";
import fc from "fast-check";
import { v5, v7 } from "uuid";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { formatCanonicalJson } from "@/lib/core/exports/canonical-json";
import { formats } from "@/lib/core/exports/formats";
import type { SetRecord } from "@/lib/core/exports/set";
import { annotationSet } from "@/lib/core/exports/sets.fixture";
import type { Actor } from "../actor";
import { previewClaimMerge } from "../claims/merge-queries";
import { db } from "../db/client";
import { compareClaim } from "../discrepancies/compare-claims";
import { mergeClaims } from "../mentions/merge-claims";
import { createProject } from "../projects/project-commands";
import { buildPerson, buildProject } from "../test/build-project";
import { exportText, importText, type MarkedProject, markProject } from "./marked-project.fixture";

// Whole sets go in and out here; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let project: MarkedProject;
let set: string;
beforeAll(async () => {
  project = await markProject();
  set = await exportText(project.people.owner, project.id, "jsonl", { status: "all" });
});

async function newProject(owner: Actor): Promise<string> {
  const id = v7();
  await createProject.call(owner, { body: { id, name: "Empty" } }, {});
  return id;
}

const wholeSet = (actor: Actor, id: string) => exportText(actor, id, "jsonl", { status: "all" });

/** Removes every row of a project, as an installation would be that never had it. */
async function forget(projectId: string): Promise<void> {
  await db().mention.deleteMany({ where: { projectId } });
  await db().article.deleteMany({ where: { projectId } });
  await db().rawSource.deleteMany({ where: { projectId } });
  await db().project.delete({ where: { id: projectId } });
}

describe("who may import", () => {
  it("a stranger finds nothing, a reviewer may not, an editor may", async () => {
    const { id, people, outsider } = await buildProject();
    await expect(importText(outsider, id, set)).rejects.toMatchObject({ code: "not-found" });
    for (const role of ["viewer", "annotator", "reviewer"] as const) {
      await expect(importText(people[role], id, set)).rejects.toMatchObject({ code: "forbidden" });
    }
    const owner = await buildPerson("Emil Owner");
    const empty = await newProject(owner);
    await db().membership.create({ data: { projectId: empty, personId: people.editor.id, role: "editor" } });
    await expect(importText(people.editor, empty, set)).resolves.toMatchObject({ created: true });
  });
});

describe("a set comes back as it was", () => {
  it("beside the project that it was made of, under new ids, time and again", async () => {
    const owner = await buildPerson("Ida Importer");
    const copy = await newProject(owner);
    const { answer } = await importText(owner, copy, set);
    expect(answer).toEqual({ articles: 2, mentions: 4, claims: 2, links: 5, renamed: 16 });
    expect(await wholeSet(owner, copy)).toBe(set);
    const claim = await db().claim.findFirstOrThrow({ where: { projectId: copy, sourceId: project.claims[0] } });
    expect(claim.id).toBe(v5(project.claims[0], copy));
    expect(claim.authorId).toBe(owner.id);
    const copyOfCopy = await newProject(owner);
    await importText(owner, copyOfCopy, await wholeSet(owner, copy));
    expect(await wholeSet(owner, copyOfCopy)).toBe(set);
    for (const { id: format } of formats) {
      const original = await exportText(owner, copy, format);
      expect((await exportText(owner, copyOfCopy, format)).replaceAll(copyOfCopy, copy)).toBe(original);
    }
  });

  it("where no id is taken, under the old ids", async () => {
    const moved = await markProject();
    const exported = await wholeSet(moved.people.owner, moved.id);
    await forget(moved.id);
    const target = await newProject(moved.people.owner);
    const { answer } = await importText(moved.people.owner, target, exported);
    expect(answer).toMatchObject({ renamed: 0 });
    expect(await wholeSet(moved.people.owner, target)).toBe(exported);
    expect(await db().claim.count({ where: { id: { in: [...moved.claims] }, projectId: target } })).toBe(2);
  });

  it("after the project that it was imported into was emptied, whose rows are still kept", async () => {
    const owner = await buildPerson("Ella Emptier");
    const copy = await newProject(owner);
    await importText(owner, copy, set);
    const where = { projectId: copy };
    const gone = { deletedAt: new Date() };
    for (const table of [db().story, db().outlet, db().claim, db().tag]) {
      await Reflect.apply(table.updateMany, table, [{ where, data: gone }]);
    }
    await importText(owner, copy, set);
    expect(await wholeSet(owner, copy)).toBe(set);
  });

  it("after claims were merged: the one that went is left out, and what hung on it is there", async () => {
    const { id, people, claims } = await markProject();
    const [claim, from] = claims;
    const { conflicts } = await previewClaimMerge.ask(people.reviewer, { claim, from });
    const stances = conflicts.map(({ mention, stance }) => ({ mention, stance }));
    const body = { from: { claim: from, version: 1 }, stances, reason: "They say the same." };
    await mergeClaims.call(people.reviewer, { claim, body }, { version: 1 });
    const exported = await wholeSet(people.owner, id);
    expect(exported).not.toContain(from);
    const copy = await newProject(people.owner);
    const { answer } = await importText(people.owner, copy, exported);
    expect(answer).toMatchObject({ claims: 1, mentions: 4 });
    expect(await wholeSet(people.owner, copy)).toBe(exported);
  });

  it("whatever it holds: any set that is imported is exported again, byte for byte", async () => {
    const owner = await buildPerson("Paula Property");
    const property = fc.asyncProperty(annotationSet, async (records) => {
      const written = toSet(records.map(storable));
      const target = await newProject(owner);
      await importText(owner, target, written);
      expect(await wholeSet(owner, target)).toBe(written);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

describe("what was said when claims were compared", () => {
  it("is as it was, by whom it was, though every id is another; and what the program computes is no part of it", async () => {
    const owner = await buildPerson("Cora Compared");
    const [records] = fc.sample(
      annotationSet.filter((set) => set.some(({ kind }) => kind === "discrepancy-decision")),
      { numRuns: 1, seed: 7 },
    );
    const written = toSet((records ?? []).map(storable));
    const [original, copy] = [await newProject(owner), await newProject(owner)];
    await importText(owner, original, written);
    await importText(owner, copy, await wholeSet(owner, original));
    expect(await wholeSet(owner, copy)).toBe(written);
    const [decided] = await db().discrepancyDecision.findMany({
      where: { projectId: copy },
      select: { discrepancyId: true, authorId: true, discrepancy: true },
    });
    const { claimId = "", detector = "", firstId = "", secondId = "", holds } = decided?.discrepancy ?? {};
    expect(decided).toMatchObject({
      authorId: owner.id,
      discrepancyId: v5(`${detector} ${firstId} ${secondId}`, claimId),
    });
    expect(firstId < secondId).toBe(true);
    expect(holds).toBe(false);
    await db().$transaction((tx) => compareClaim(tx, claimId));
    expect(await wholeSet(owner, copy)).toBe(written);
  });

  it("may be missing: sets that are older than it come in", async () => {
    const owner = await buildPerson("Otto Older");
    const target = await newProject(owner);
    const older = set.replace(/"rankingSince":null,/, "");
    expect(older).not.toBe(set);
    await importText(owner, target, older);
    expect(await wholeSet(owner, target)).toBe(set);
  });
});

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** The record with names that differ and true hashes. */
function storable(record: SetRecord): SetRecord {
  if (record.kind === "outlet" || record.kind === "tag") return { ...record, name: `${record.id} ${record.name}` };
  if (record.kind === "project") return { ...record, name: `p${record.name}` };
  if (record.kind === "story") return { ...record, title: `s${record.title}` };
  if (record.kind === "claim") return { ...record, statement: `c${record.statement}` };
  if (record.kind === "mention") {
    const attributes = Object.entries(record.attributes).map(([name, value]) => [name.slice(0, 100), value]);
    return { ...record, attributes: Object.fromEntries(attributes) };
  }
  if (record.kind !== "revision") return record;
  const bytes = Buffer.from(record.source.bytes, "base64");
  return { ...record, textHash: sha256(record.text), source: { ...record.source, hash: sha256(bytes) } };
}

const header = '{"format":1,"kind":"set","offsets":"UTF-16 code units, half-open"}\n';

function toSet(records: readonly SetRecord[]): string {
  return header + records.map((record) => `${formatCanonicalJson(record)}\n`).join("");
}

describe("what is refused, whole, with a sentence", () => {
  async function problemOf(changed: string): Promise<string> {
    const owner = await buildPerson("Rita Refused");
    const target = await newProject(owner);
    const before = await wholeSet(owner, target);
    const error: unknown = await importText(owner, target, changed).then(
      () => new Error("imported"),
      (reason) => reason,
    );
    expect(await wholeSet(owner, target)).toBe(before);
    return error instanceof Error ? error.message : "";
  }

  const edit = (kind: string, from: string | RegExp, to: string) =>
    set
      .split("\n")
      .map((line) => (line.includes(`"kind":"${kind}"`) ? line.replace(from, to) : line))
      .join("\n");

  it.each<[string, () => string, RegExp]>([
    ["no set", () => "hello", /^Line 1: This is not the start of an exported set/],
    ["nothing", () => "", /^Line 1: The file is empty/],
    ["a set cut short", () => set.slice(0, 4000), /^Line \d+: This is not JSON/],
    ["another text", () => edit("revision", "dockers", "doctors"), /^Line \d+: The text is not the one that its hash/],
    [
      "another raw source",
      () => edit("revision", /"bytes":"..../, '"bytes":"AAAA'),
      /^Line \d+: The raw source is not/,
    ],
    ["another quote", () => edit("mention", /"quote":"/, '"quote":"No '), /^Line \d+: The quote is not what stands/],
    [
      "a cut character",
      () => edit("mention", '"start":13', '"start":14'),
      /^Line \d+: The segment .* cuts a character/,
    ],
    ["an unknown claim", () => edit("mention", /"claim":"0/, '"claim":"1'), /^Line \d+: It names the claim/],
    [
      "a script as address",
      () => edit("article", '"url":null', '"url":"javascript:alert(1)"'),
      /^Line \d+: url: must be/,
    ],
    ["a colour that is none", () => edit("tag", '"amber"', '"url(x)"'), /^Line \d+: colour: /],
    ["a note that is none", () => edit("claim", '"paragraph"', '"script"'), /^Line \d+: note\.doc\./],
    [
      "two tags of one name",
      () => edit("tag", "Statement", "Figure"),
      /^Line \d+: There are two tags of the name Figure/,
    ],
    ["an address of e-mail", () => edit("claim", '"author":{', '"author":{"email":"a@b.example",'), /not known here/],
  ])("%s", async (_name, changed, sentence) => {
    const problem = await problemOf(changed());
    expect(problem).toMatch(sentence);
    expect(problem).toMatch(/Nothing was imported\.$/);
  });

  it("text that is not UTF-8", async () => {
    const owner = await buildPerson("Uta Undecoded");
    const target = await newProject(owner);
    const bytes = new Uint8Array([...new TextEncoder().encode(header), 0xff, 0xfe]);
    const { importSet } = await import("./import-set");
    const files = [{ name: "a", mediaType: "application/jsonl", bytes }];
    await expect(importSet.call(owner, { project: target, body: { files } }, {})).rejects.toMatchObject({
      code: "invalid",
      message: "Line 2: This is not UTF-8 text. Nothing was imported.",
    });
  });

  it("names that only the database holds equal", async () => {
    const tags = edit("tag", '"Statement"', '"\u0130"').replace('"Event"', '"i"');
    expect(await problemOf(tags)).toMatch(/^Two things that must differ are the same/);
  });

  it("a project that is not empty", async () => {
    const { people, id } = await buildProject();
    await expect(importText(people.owner, id, set)).rejects.toMatchObject({ code: "conflict" });
  });

  it("the second of two imports at once", async () => {
    const owner = await buildPerson("Zoe Twice");
    const target = await newProject(owner);
    const results = await Promise.allSettled([importText(owner, target, set), importText(owner, target, set)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await wholeSet(owner, target)).toBe(set);
  });
});
