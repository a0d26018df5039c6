import { afterAll, expect, test } from "vitest";
import { db } from "../db/client";
import { deleteMention } from "../mentions/commands";
import { writeMentionNote } from "../mentions/note-commands";
import { createStory } from "../projects/story-commands";
import { buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { mostStreams } from "./exchange";
import { getPosition } from "./queries";
import { openReader, type StreamReader } from "./reader.fixture";

const open: StreamReader[] = [];
const follow = async (...args: Parameters<typeof openReader>) => {
  const reader = await openReader(...args);
  open.push(reader);
  return reader;
};
afterAll(() => Promise.all(open.map((reader) => reader.close())));

const told = (message: { data: string } | null) => JSON.parse(message?.data ?? "null");
const positionOf = async (built: Awaited<ReturnType<typeof buildProject>>) =>
  (await getPosition.ask(built.people.viewer, { project: built.id })).position;

test("a stranger finds no stream; a viewer is told of every event, what it changed and by whom, and no contents", async () => {
  const built = await buildProject();
  const { id: project, people } = built;
  await expect(follow(built.outsider, { project })).rejects.toMatchObject({ code: "not-found" });
  await expect(getPosition.ask(built.outsider, { project })).rejects.toMatchObject({ code: "not-found" });
  const reader = await follow(people.viewer, { project });
  expect(await reader.next("ready", "change")).toMatchObject({ event: "ready", id: "0.0" });
  const { answer: mention } = await mark(people.annotator, built.articles[0], "Monday", {
    claim: { statement: "A secret statement." },
  });
  const first = await reader.next("change");
  expect(first?.id).toBe("1.0");
  expect(first?.data).not.toContain("secret");
  const claim = mention.links[0]?.claim;
  expect(told(first)).toMatchObject({ name: "markMention", actor: { name: "Anna Annotator" }, complete: true });
  expect(told(first).changed).toEqual(
    expect.arrayContaining([
      { kind: "mention", id: mention.id },
      { kind: "claim", id: claim },
    ]),
  );
  await writeMentionNote.call(people.annotator, { mention: mention.id, body: { note: "A note." } }, {});
  expect(told(await reader.next("change")).changed).toEqual([{ kind: "mention", id: mention.id }]);
  await createStory.call(people.editor, { project, body: { title: "The flood" } }, {});
  expect(told(await reader.next("change"))).toMatchObject({ name: "createStory", actor: { name: "Edda Editor" } });
});

/** Appends events as commands do, many at a time. */
async function append(layer: string, project: string, count: number): Promise<void> {
  await db().$executeRaw`
    WITH head AS (UPDATE layer SET seq = seq + ${count}::int WHERE id = ${layer}::uuid RETURNING seq - ${count}::int AS before)
    INSERT INTO event (id, "projectId", "layerId", seq, name, input, changes, outcome)
    SELECT gen_random_uuid(), ${project}::uuid, ${layer}::uuid, before + n, 'changeStory', '', '[]', '{}'
    FROM head, generate_series(1, ${count}::int) AS n ORDER BY n`;
}

test("a stream that goes on tells what was missed, once and in order, however slowly it is read", async () => {
  const built = await buildProject();
  const { id: project, layer, people } = built;
  await append(layer, project, 1);
  const after = await positionOf(built);
  const slow = await follow(people.viewer, { project }, { lastEvent: after });
  await append(layer, project, 450);
  const late = await follow(people.viewer, { project, after });
  await append(layer, project, 50);
  for (const reader of [slow, late]) {
    const ids: (string | null | undefined)[] = [];
    while (ids.length < 500) ids.push((await reader.next("change", "ready", "resync"))?.id);
    expect(ids).toEqual(Array.from({ length: 500 }, (_, index) => `${index + 2}.0`));
  }
});

test("who missed more than is told again, or asks for what never was, is told to read everything anew", async () => {
  const { id: project, layer, people } = await buildProject();
  await append(layer, project, 2);
  for (const asked of [{ after: "1.0", replayHours: 0 }, { after: "3.0" }, { after: "0.1" }, { after: "yesterday" }]) {
    const reader = await follow(people.viewer, { project, ...asked });
    expect(await reader.next("resync", "ready", "change"), asked.after).toMatchObject({ event: "resync", id: "2.0" });
    await reader.close();
  }
  const latest = await follow(people.viewer, { project, after: "2.0", replayHours: 0 });
  await latest.next("presence");
  await append(layer, project, 1);
  expect(await latest.next("resync", "ready", "change")).toMatchObject({ event: "change", id: "3.0" });
});

test("who loses the place in the project, or the session, is told nothing of what comes after", async () => {
  const built = await buildProject();
  const { id: project, layer, people } = built;
  let isSignedIn = true;
  const again = async () => (isSignedIn ? people.reviewer : null);
  const [removed, signedOut, staying] = [
    await follow(people.viewer, { project }),
    await follow(people.reviewer, { project }, { again }),
    await follow(people.annotator, { project }),
  ];
  for (const reader of [removed, signedOut, staying]) await reader.next("ready");
  const session = await db().session.create({
    data: { id: crypto.randomUUID(), personId: people.reviewer.id, tokenHash: "x", expiresAt: new Date() },
  });
  isSignedIn = false;
  await db().session.update({ where: { id: session.id }, data: { revokedAt: new Date() } });
  await db().membership.delete({ where: { projectId_personId: { projectId: project, personId: people.viewer.id } } });
  await append(layer, project, 1);
  expect(await staying.next("change")).not.toBeNull();
  expect(await removed.next("change")).toBeNull();
  expect(await signedOut.next("change")).toBeNull();
});

test("a broken connection to the database loses nothing", async () => {
  const built = await buildProject();
  const { id: project, people } = built;
  const reader = await follow(people.viewer, { project });
  await reader.next("ready");
  const { answer: mention } = await mark(people.annotator, built.articles[0], "Monday");
  await reader.next("change");
  await db().$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE query = 'LISTEN variorum_live' AND datname = current_database()`;
  await deleteMention.call(people.annotator, { mention: mention.id }, { version: 1 });
  expect(told(await reader.next("change"))).toMatchObject({ name: "deleteMention", subject: mention.id });
});

test("a person may have only so many streams", async () => {
  const { id: project, people } = await buildProject();
  const each = Array.from({ length: mostStreams }, () => follow(people.viewer, { project }));
  const readers = await Promise.all(each);
  await expect(follow(people.viewer, { project })).rejects.toMatchObject({ code: "rate-limited" });
  await readers[0]?.close();
  expect(await (await follow(people.viewer, { project })).next("ready")).not.toBeNull();
});
