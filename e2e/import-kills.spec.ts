import { expect, test } from "@playwright/test";
import { type Api, apiWith } from "./support/api";
import { killServer } from "./support/kill-server";
import { startOwnApp } from "./support/running-app";

const token = "a-token-of-one's-own-that-is-long-enough";
const [articles, kills] = [300, 4];

/** A server that was just killed takes no requests until it is started again. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function send(api: Api, path: string, first: number, count: number) {
  const form = new FormData();
  for (let number = first; number < first + count; number += 1) {
    const text = `Council of town ${number}\n\nThe council of town ${number} met on Monday, its mayor said.`;
    form.append("file", new File([text], `${number}.txt`));
  }
  const { status, body } = await patiently(() => api("POST", path, form));
  expect([200, 201]).toContain(status);
  return body;
}

test("a server killed again and again while it imports makes every article, and each once", async () => {
  test.setTimeout(240_000);
  const app = await startOwnApp({
    VARIORUM_OWNER_EMAIL: "owner@press.example",
    VARIORUM_OWNER_PASSWORD: "harbour lantern 9",
    VARIORUM_OWNER_TOKEN: token,
    VARIORUM_SAMPLE: "none",
  });
  try {
    const api = apiWith(token, app.origin);
    const { body: project } = await api("POST", "/api/v1/projects", { name: "Killed" });
    const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Story" });
    const job = await send(api, `/api/v1/stories/${story.id}/jobs`, 0, 100);
    // Files come in while the server dies: a request whose answer was lost is repeated.
    let added = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      await expect
        .poll(async () => (await patiently(() => api("GET", `/api/v1/jobs/${job.id}`))).body.counts.added, {
          timeout: 60_000,
        })
        .toBeGreaterThan(added);
      added = (await patiently(() => api("GET", `/api/v1/jobs/${job.id}`))).body.counts.added;
      killServer(app);
      await send(api, `/api/v1/jobs/${job.id}/items`, 50 * (kill + 1), 50);
      await send(api, `/api/v1/jobs/${job.id}/items`, 50 * (kill + 1), 50);
    }
    await expect
      .poll(async () => (await patiently(() => api("GET", `/api/v1/jobs/${job.id}`))).body.state, { timeout: 120_000 })
      .toBe("done");
    const titles: string[] = [];
    for (let cursor = ""; ; ) {
      const { body } = await api("GET", `/api/v1/stories/${story.id}/articles?limit=200${cursor}`);
      titles.push(...body.items.map(({ title }: { title: string }) => title));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(titles).toHaveLength(articles);
    expect(new Set(titles).size).toBe(articles);
    const { body: done } = await api("GET", `/api/v1/jobs/${job.id}`);
    expect(done.counts).toMatchObject({ total: articles, added: articles, failed: 0, same: 0 });
  } finally {
    await app.stop();
  }
});
