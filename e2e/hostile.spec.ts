import { setTimeout } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { type Api, apiWith } from "./support/api";
import { hostileCorpus } from "./support/hostile/corpus";
import type { HostileSource } from "./support/hostile/hostile-source";
import { childNamed, mostMegabytesOf } from "./support/memory";
import { startOwnApp } from "./support/running-app";

const token = "a-token-of-one's-own-that-is-long-enough";
const mostGrowth = 512;

function formOf({ name, bytes }: HostileSource): FormData {
  const form = new FormData();
  form.append("file", new File([new Uint8Array(bytes())], name));
  return form;
}

/** What came of one source, as a sentence where it is not what must; null where it is. */
function wrongWith({ name, outcome, keeps }: HostileSource, { status, body }: Awaited<ReturnType<Api>>): string | null {
  if (status === 201) {
    if (outcome === "refused") return `${name} was read.`;
    if (keeps && !body.text.includes(keeps)) return `${name} lost its words: ${body.text.slice(0, 80)}`;
    const strangeWords = name.endsWith(".html") ? /window\.pwned|root:x?:0/ : /root:x?:0/;
    if (strangeWords.test(body.text)) return `${name} brought along what is no text.`;
    const hrefs = body.blocks.flatMap((block: { marks: { href?: string }[] }) => block.marks.map(({ href }) => href));
    const strange = hrefs.find((href?: string) => href && !/^(https?:|mailto:)/.test(href));
    return strange ? `${name} brought along ${strange}.` : null;
  }
  if (outcome === "read") return `${name} was refused: ${body?.detail}`;
  const isSentence = typeof body?.detail === "string" && body.detail.endsWith(".");
  return status >= 400 && status < 500 && isSentence ? null : `${name} was answered ${status}: ${body?.detail}`;
}

test("hostile sources are read or refused in a sentence, and nobody else notices", async () => {
  test.setTimeout(300_000);
  const app = await startOwnApp({
    VARIORUM_OWNER_EMAIL: "owner@press.example",
    VARIORUM_OWNER_PASSWORD: "harbour lantern 9",
    VARIORUM_OWNER_TOKEN: token,
    VARIORUM_SAMPLE: "none",
  });
  let isOver = false;
  try {
    const api = apiWith(token, app.origin);
    const { body: project } = await api("POST", "/api/v1/projects", { name: "Hostile" });
    const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Story" });
    const server = childNamed(app.pid, "server.mjs");
    const before = mostMegabytesOf(server);
    const others: number[] = [];
    const watch = (async () => {
      while (!isOver) {
        others.push((await api("GET", `/api/v1/stories/${story.id}`)).status);
        // As people would: a server that is never left in peace has half its time for the sources.
        await setTimeout(200);
      }
    })();
    const wrong: string[] = [];
    for (const source of hostileCorpus) {
      const reply = await api("POST", `/api/v1/stories/${story.id}/articles`, formOf(source));
      const sentence = wrongWith(source, reply);
      if (sentence) wrong.push(sentence);
    }
    isOver = true;
    await watch;
    expect(wrong).toEqual([]);
    expect(new Set(others)).toEqual(new Set([200]));
    expect(mostMegabytesOf(server) - before, "growth of the server in megabytes").toBeLessThan(mostGrowth);
  } finally {
    isOver = true;
    await app.stop();
  }
});
