import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@playwright/test";
import { apiWith } from "./support/api";
import { startOwnApp } from "./support/running-app";
import { sources } from "./support/sources";

const token = "a-token-of-one's-own-that-is-long-enough";

test("the whole main path with fetch and a token alone, from a fresh data folder", async () => {
  test.setTimeout(120_000);
  const app = await startOwnApp({
    VARIORUM_OWNER_EMAIL: "owner@press.example",
    VARIORUM_OWNER_PASSWORD: "harbour lantern 9",
    VARIORUM_OWNER_TOKEN: token,
    VARIORUM_SAMPLE: "none",
  });
  try {
    const api = apiWith(token, app.origin);
    expect((await api("GET", "/api/health")).body).toMatchObject({ status: "ok", database: "ok" });
    const { body: project } = await api("POST", "/api/v1/projects", { name: "By program" });
    const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Story" });
    const form = new FormData();
    for (const file of sources().files) form.append("file", new File([readFileSync(file)], basename(file)));
    const imported = await api("POST", `/api/v1/stories/${story.id}/articles`, form);
    expect(imported.status).toBe(201);
    const articles = imported.body.items;
    const { body: tags } = await api("GET", `/api/v1/projects/${project.id}/tags`);
    expect(tags.items.map(({ name, key }: { name: string; key: string }) => `${key} ${name}`)).toEqual([
      "1 Figure",
      "2 Statement",
      "3 Event",
      "4 Legitimacy",
    ]);
    const claim = crypto.randomUUID();
    const marks = articles.map((article: { id: string; revision: number }, index: number) => ({
      id: crypto.randomUUID(),
      body: {
        article: article.id,
        revision: article.revision,
        segments: [{ start: 10, end: 60 }],
        tags: [tags.items[index % 4].id],
        claim: index === 0 ? { id: claim, statement: "They say the same." } : claim,
        stance: index === 4 ? "denies" : "states",
      },
    }));
    for (const { id, body } of marks) expect((await api("PUT", `/api/v1/mentions/${id}`, body)).status).toBe(201);
    const [first] = marks;
    expect((await api("PUT", `/api/v1/mentions/${first.id}`, first.body)).status).toBe(200);
    const key = { "Idempotency-Key": crypto.randomUUID(), "If-Match": '"1"' };
    const removed = [1, 2].map(() => api("DELETE", `/api/v1/mentions/${first.id}`, undefined, key));
    for (const reply of await Promise.all(removed)) expect(reply.status).toBe(204);
    const gone = await api("PUT", `/api/v1/mentions/${first.id}`, first.body);
    expect(gone.status).toBe(409);
    expect(gone.body.deleted).toBe(true);
    const { body: matrix } = await api("GET", `/api/v1/stories/${story.id}/matrix`);
    expect(matrix.rows[0].flags).toContain("contradicted");
    for (const format of ["jsonl", "csv", "web-annotation"]) {
      const exported = await api("GET", `/api/v1/projects/${project.id}/exports/${format}`);
      expect(exported.status).toBe(200);
      expect(exported.text).toContain("They say the same.");
    }
    expect((await apiWith("wrong-token-wrong-token-wrong-token", app.origin)("GET", "/api/v1/me")).status).toBe(401);
  } finally {
    await app.stop();
  }
});
