import { beforeAll, describe, expect, it, vi } from "vitest";
import { formats } from "@/lib/core/exports/formats";
import { db } from "../db/client";
import { Prisma } from "../db/generated/client";
import { streamSnapshot } from "../db/stream";
import { exportText, type MarkedProject, markProject } from "./marked-project.fixture";
import { exportSet, listFormats } from "./queries";

// Whole sets go in and out here; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let project: MarkedProject;
beforeAll(async () => {
  project = await markProject();
});

const lines = (text: string): string[] => text.trimEnd().split("\n");
const mentionsIn = (text: string) => project.mentions.filter((id) => text.includes(`"id":"${id}"`));

/** How many connections read a snapshot now. */
async function openStreams(): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
  return rows[0]?.count ?? 0;
}

describe("who may export", () => {
  it.each(formats)("a stranger finds nothing and a viewer reads $id", async ({ id: format }) => {
    const { id, people, outsider } = project;
    await expect(exportText(outsider, id, format)).rejects.toMatchObject({ code: "not-found" });
    await expect(exportText(people.viewer, id, format)).resolves.not.toBe("");
    await expect(exportSet.call(null, { project: id, format }, {})).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("lists the formats to members alone, and says which can be read back", async () => {
    const { id, people, outsider } = project;
    await expect(listFormats.ask(outsider, { project: id })).rejects.toMatchObject({ code: "not-found" });
    const { items } = await listFormats.ask(people.viewer, { project: id });
    expect(items.map(({ id: format, importable }) => [format, importable])).toEqual([
      ["csv", false],
      ["jsonl", true],
      ["web-annotation", false],
    ]);
  });

  it("finds no other format and no story of another project", async () => {
    const { id, people } = project;
    const other = await markProject();
    await expect(exportText(people.owner, id, "xlsx")).rejects.toMatchObject({ code: "not-found" });
    await expect(exportText(people.owner, id, "csv", { story: other.story })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("what an export holds", () => {
  it.each(formats)("is the same byte for byte each time: $id", async ({ id: format }) => {
    const once = await exportText(project.people.viewer, project.id, format, { status: "all" });
    expect(await exportText(project.people.owner, project.id, format, { status: "all" })).toBe(once);
  });

  it("sorts its records by kind and id, without versions, e-mail addresses or what was deleted", async () => {
    const set = await exportText(project.people.owner, project.id, "jsonl", { status: "all" });
    const kinds = lines(set).map((line) => JSON.parse(line).kind);
    const articles = ["article", "revision", "mention", "mention"];
    expect(kinds.slice(0, 13)).toEqual([
      "set",
      "project",
      ...["outlet", "outlet", "tag", "tag", "tag", "tag", "story", "claim", "claim", "relation", "article"],
    ]);
    expect(kinds.slice(12).sort()).toEqual([...articles, ...articles, "revision"].sort());
    expect(set).not.toMatch(/version":|@press\.example|Lost|Gone|Not read|updatedAt/);
  });

  it("holds the raw source byte for byte and the author by name", async () => {
    const set = await exportText(project.people.viewer, project.id);
    const revision = lines(set)
      .map((line) => JSON.parse(line))
      .find(({ number }) => number === 2);
    expect(Buffer.from(revision.source.bytes, "base64").toString("utf8")).toMatch(/^\uFEFF.*\r\n.*\r\n$/);
    expect(set).toContain(`{"id":"${project.people.annotator.id}","name":"Anna Annotator"}`);
  });

  it("takes accepted links unless asked otherwise, and all mentions", async () => {
    const stances = async (query: object) =>
      [...(await exportText(project.people.viewer, project.id, "jsonl", query)).matchAll(/"stance":"(\w+)"/g)]
        .map(([, stance]) => stance)
        .sort();
    expect(await stances({})).toEqual(["denies", "states", "states"]);
    expect(await stances({ status: "proposed" })).toEqual(["questions"]);
    expect(await stances({ status: "rejected" })).toEqual(["predicts"]);
    expect(await stances({ status: "all" })).toHaveLength(5);
    expect(mentionsIn(await exportText(project.people.viewer, project.id))).toEqual(project.mentions);
  });

  it("takes one story with what it names", async () => {
    const { id, people, story } = project;
    const other = await db().story.create({ data: { id: crypto.randomUUID(), projectId: id, title: "Another story" } });
    const whole = await exportText(people.viewer, id, "jsonl", { story });
    expect(mentionsIn(whole)).toEqual(project.mentions);
    expect(whole).not.toContain("Another story");
    const empty = await exportText(people.viewer, id, "jsonl", { story: other.id });
    expect(empty).not.toMatch(/"kind":"(claim|outlet|article|mention|relation)"/);
    await db().story.delete({ where: { id: other.id } });
  });

  it("takes one annotator's mentions and links", async () => {
    const { id, people, mentions } = project;
    const own = await exportText(people.viewer, id, "jsonl", { annotator: people.annotator.id, status: "all" });
    expect(mentionsIn(own)).toEqual([mentions[0], mentions[3]]);
    expect(own.match(/"stance"/g)).toHaveLength(1);
    const linked = await exportText(people.viewer, id, "jsonl", { annotator: people.reviewer.id, status: "all" });
    expect(mentionsIn(linked)).toEqual([mentions[0], mentions[1], mentions[2]]);
    expect(linked.match(/"stance"/g)).toHaveLength(3);
  });

  it("shows a private layer to its annotator and to reviewers, and in no export of the whole", async () => {
    const { id, people, colleague, hidden } = project;
    const query = { annotator: colleague.id };
    const holds = async (actor: typeof colleague, more: object) =>
      (await exportText(actor, id, "jsonl", more)).includes(hidden.mention);
    expect(await holds(people.viewer, query)).toBe(false);
    expect(await holds(people.annotator, query)).toBe(false);
    expect(await holds(people.reviewer, query)).toBe(true);
    expect(await holds(colleague, query)).toBe(true);
    expect(await holds(people.owner, {})).toBe(false);
  });

  it("is cut whole for a preview", async () => {
    const { id, people } = project;
    expect(lines(await exportText(people.viewer, id, "jsonl", { preview: 3 }))).toHaveLength(4);
    const row = await exportText(people.viewer, id, "csv", { preview: 1 });
    expect(project.mentions.filter((mention) => row.includes(mention))).toHaveLength(1);
    const page = JSON.parse(await exportText(people.viewer, id, "web-annotation", { preview: 2 }));
    expect(page.items).toHaveLength(2);
    await expect(exportText(people.viewer, id, "csv", { preview: 51 })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("the stream", () => {
  async function open(format: string) {
    const answer = await exportSet.call(project.people.viewer, { project: project.id, format }, {});
    if (!("body" in answer) || answer.body instanceof Uint8Array) throw new RangeError("An export is a stream.");
    return answer.body;
  }

  it("closes its connection when the reader gives up, and takes none before the first byte is asked for", async () => {
    const reader = (await open("jsonl")).getReader();
    await reader.read();
    await reader.cancel();
    await expect.poll(openStreams).toBe(0);
    await (await open("csv")).cancel();
    expect(await openStreams()).toBe(0);
  });

  it("breaks off when its connection breaks, so that a part is not taken for the whole", async () => {
    const snapshot = streamSnapshot(({ rows }) => rows(Prisma.sql`SELECT generate_series(1, 3000) AS n`));
    expect(await snapshot.next()).toMatchObject({ value: { n: 1 } });
    await db().$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
    const rest = async () => {
      for await (const row of snapshot) expect(row).toBeDefined();
    };
    await expect(rest()).rejects.toThrow(/connection|terminat/);
  });

  it("serves more readers than it has turns", async () => {
    const { id, people } = project;
    const once = await exportText(people.viewer, id);
    const all = await Promise.all(Array.from({ length: 20 }, () => exportText(people.viewer, id)));
    expect(new Set(all)).toEqual(new Set([once]));
  });
});
