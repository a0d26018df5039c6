import { afterAll, expect, test } from "vitest";
import type { LivePresence } from "@/lib/contract/live";
import { buildProject } from "../test/build-project";
import { showPresence } from "./commands";
import { exchange } from "./exchange";
import { openReader, type StreamReader } from "./reader.fixture";

const open: StreamReader[] = [];
const follow = async (...args: Parameters<typeof openReader>) => {
  const reader = await openReader(...args);
  open.push(reader);
  return reader;
};
afterAll(() => Promise.all(open.map((reader) => reader.close())));

const id = () => crypto.randomUUID();

/** Reads on until the stream tells of exactly these people, each as their name and the article they are at. */
async function hear(reader: StreamReader, expected: readonly (readonly [string, string | null])[]): Promise<void> {
  for (;;) {
    const message = await reader.next("presence");
    const { people }: { people: LivePresence[] } = JSON.parse(message?.data ?? "null");
    const here = people.map(({ person, article }) => [person.name, article]);
    if (JSON.stringify(here) === JSON.stringify(expected)) return;
  }
}

test("a stranger cannot show up; members see who is at which article, where they go to, and that they are gone", async () => {
  const { id: project, story, articles, people, outsider } = await buildProject();
  const [first, second] = articles;
  const body = { story, article: second.id };
  await expect(showPresence.call(outsider, { project, presence: id(), body }, {})).rejects.toMatchObject({
    code: "not-found",
  });
  const presence = id();
  const watching = await follow(people.viewer, { project });
  await hear(watching, []);
  const reading = await follow(people.annotator, { project, presence, story, article: first.id });
  await reading.next("ready");
  await hear(watching, [["Anna Annotator", first.id]]);
  const moved = await showPresence.call(people.annotator, { project, presence, body }, {});
  expect(moved.event).toBeNull();
  await hear(watching, [["Anna Annotator", second.id]]);
  await reading.close();
  await hear(watching, []);
});

test("a reader who takes nothing any more is not shown as being here", async () => {
  const { id: project, story, people } = await buildProject();
  const watching = await follow(people.viewer, { project });
  const stuck = await follow(people.annotator, { project, presence: id(), story });
  await stuck.next("ready");
  await hear(watching, [["Anna Annotator", null]]);
  const none = () => undefined;
  const looking = { person: "", presence: null, wake: none, doubt: none, beat: none };
  const room = exchange().enter(project, looking);
  exchange().leave(room, looking);
  const seat = [...room.followers].find(({ person }) => person === people.annotator.id);
  for (let beat = 0; beat < 5; beat += 1) seat?.beat();
  await hear(watching, []);
  expect([...room.followers].map(({ person }) => person)).toEqual([people.viewer.id]);
  expect(await stuck.next("change")).toBeNull();
});

test("nobody is shown at a place of another project, nor moved by someone else", async () => {
  const { id: project, story, articles, people } = await buildProject();
  const other = await buildProject();
  const presence = id();
  const watching = await follow(people.viewer, { project });
  const reading = await follow(people.annotator, { project, presence, story, article: other.articles[0].id });
  await reading.next("ready");
  await hear(watching, [["Anna Annotator", null]]);
  const body = { story, article: articles[0].id };
  await showPresence.call(people.editor, { project, presence, body }, {});
  await showPresence.call(people.editor, { project, presence: id(), body: { ...body, story: other.story } }, {});
  const own = id();
  const editing = await follow(people.editor, { project, presence: own, story, article: articles[1].id });
  await editing.next("ready");
  await hear(watching, [
    ["Anna Annotator", null],
    ["Edda Editor", articles[1].id],
  ]);
});
