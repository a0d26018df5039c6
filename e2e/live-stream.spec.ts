import type { Api } from "./support/api";
import { apiWith } from "./support/api";
import { follow } from "./support/follow";
import { addMember, addPerson, signIn } from "./support/people";
import { startSecondProcess } from "./support/second-process";
import { expect, test } from "./support/test";

const text = "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said.";

async function buildStory(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Live" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const { body: tags } = await api("GET", `/api/v1/projects/${project.id}/tags`);
  const { body: position } = await api("GET", `/api/v1/projects/${project.id}/position`);
  return { project: project.id, story: story.id, article: article.id, tag: tags.items[0].id, after: position.position };
}

/** Ends a body after so many bytes, wherever in a message that is, and says so. */
function cutAfter(bytes: number, onCut: () => void): TransformStream<Uint8Array, Uint8Array> {
  let left = bytes;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk.slice(0, left));
      left -= chunk.length;
      if (left > 0) return;
      controller.terminate();
      onCut();
    },
  });
}

test("a stream that is cut 200 times tells every event once and in order", async ({ person, api }) => {
  const { project, article, tag, after } = await buildStory(api);
  const mention = crypto.randomUUID();
  const segments = [{ start: 0, end: 5 }];
  let cuts = 0;
  const followed = follow(project, {
    after,
    headers: { Authorization: `Bearer ${person.token}` },
    through: (response) => {
      expect(response.headers.get("content-encoding")).toBeNull();
      const cut = cutAfter((cuts * 97) % 450, () => {
        cuts += 1;
        followed.renew();
      });
      return cuts < 200 ? new Response(response.body?.pipeThrough(cut) ?? null, response) : response;
    },
  });
  const made = await api("PUT", `/api/v1/mentions/${mention}`, { article, revision: 1, segments });
  const written = [made.headers.get("variorum-event")];
  while (cuts < 200) {
    const method = written.length % 2 === 1 ? "PUT" : "DELETE";
    const { headers } = await api(method, `/api/v1/mentions/${mention}/tags/${tag}`);
    written.push(headers.get("variorum-event"));
  }
  await expect.poll(() => followed.events.length).toBeGreaterThanOrEqual(written.length);
  expect(followed.events.map(({ id }) => id)).toEqual(written);
  followed.hide();
});

test("two server processes on one database tell of each other’s events and people", async ({ person, api }) => {
  const { project, story, article, after } = await buildStory(api);
  const jonas = await addPerson("Jonas Thiel");
  await addMember(project, jonas, "annotator");
  const second = await startSecondProcess();
  try {
    const mine = follow(project, {
      after,
      headers: { Authorization: `Bearer ${person.token}` },
      place: { story, article: null },
    });
    const theirs = follow(project, {
      after,
      origin: second.origin,
      headers: { Authorization: `Bearer ${jonas.token}` },
      place: { story, article },
    });
    const mark = (who: Api, start: number) =>
      who("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, {
        article,
        revision: 1,
        segments: [{ start, end: start + 3 }],
      });
    const written: (string | null)[] = [];
    for (const [start, who] of [api, apiWith(jonas.token, second.origin), api].entries()) {
      written.push((await mark(who, start)).headers.get("variorum-event"));
    }
    for (const { events } of [mine, theirs]) await expect.poll(() => events.map(({ id }) => id)).toEqual(written);
    for (const { people } of [mine, theirs])
      await expect.poll(() => people().sort()).toEqual([person.name, jonas.name].sort());
    theirs.hide();
    await expect.poll(mine.people).toEqual([person.name]);
    mine.hide();
  } finally {
    await second.stop();
  }
});

test("a revoked session is told nothing more, over the very connection that was open", async ({ api, browser }) => {
  const { project, after } = await buildStory(api);
  const jonas = await addPerson("Jonas Thiel");
  await addMember(project, jonas, "annotator");
  const context = await browser.newContext();
  await signIn(context, jonas);
  const [cookie] = await context.cookies();
  const statuses: number[] = [];
  const followed = follow(project, {
    after,
    headers: { Cookie: `${cookie?.name}=${cookie?.value}` },
    through: (response) => {
      statuses.push(response.status);
      return response;
    },
  });
  await api("POST", `/api/v1/projects/${project}/stories`, { title: "First" });
  await expect.poll(() => followed.events.length).toBe(1);
  const theirs = apiWith(jonas.token);
  const { body: sessions } = await theirs("GET", "/api/v1/me/sessions");
  expect((await theirs("DELETE", `/api/v1/me/sessions/${sessions.items[0].id}`)).status).toBe(204);
  await api("POST", `/api/v1/projects/${project}/stories`, { title: "Second" });
  await expect.poll(() => statuses).toEqual([200, 401]);
  expect(followed.events).toHaveLength(1);
  await context.close();
});
