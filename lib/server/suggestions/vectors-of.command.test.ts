import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { mark } from "../test/mark";
import { listMentionSuggestions } from "./queries";
import { buildDockers, sentenceOf } from "./suggestions.fixture";

const asked: { key: string | undefined; model: string; input: string[] }[] = [];
let status = 200;

/** An endpoint to whom texts are alike when they have as many letters a and e. */
const endpoint = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  const { model, input }: { model: string; input: string[] } = JSON.parse(body);
  asked.push({ key: request.headers.authorization, model, input });
  const count = (text: string, letter: string) => text.split(letter).length;
  const data = input.map((text, index) => ({ index, embedding: [count(text, "a"), count(text, "e"), 1] }));
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify({ data: data.toReversed() }));
}).listen(0, "127.0.0.1");
await once(endpoint, "listening");
const address = endpoint.address();
const port = typeof address === "object" && address ? address.port : 0;
vi.stubEnv("VARIORUM_EMBEDDER_URL", `http://127.0.0.1:${port}/v1/`);
vi.stubEnv("VARIORUM_EMBEDDER_MODEL", "letters");
vi.stubEnv("VARIORUM_EMBEDDER_KEY", "a key");
vi.stubEnv("VARIORUM_EMBEDDER_LOCAL", "allowed");
afterAll(async () => {
  endpoint.close();
  await once(endpoint, "close");
});

let me: Actor;
let one = "";

beforeEach(async () => {
  const built = await buildDockers();
  me = built.people.annotator;
  const ids: string[] = [];
  for (const article of built.told) ids.push((await mark(me, article, sentenceOf(article))).answer.id);
  one = ids[0] ?? "";
  asked.length = 0;
  status = 200;
});

const ask = () => listMentionSuggestions.ask(me, { mention: one });

it("asks the endpoint once for each mention's words, and says whose vectors it used", async () => {
  const first = await ask();
  expect(first.ranking).toMatchObject({ embedder: `letters at 127.0.0.1:${port}`, lexicalOnly: false });
  expect(asked).toMatchObject([{ key: "Bearer a key", model: "letters" }]);
  expect(asked[0]?.input).toHaveLength(3);
  const again = await ask();
  expect(again.items).toEqual(first.items);
  expect(asked).toHaveLength(1);
  const { vector, embedder } = await db().mentionVector.findFirstOrThrow({ where: { mentionId: one } });
  expect(embedder).toBe(`letters at 127.0.0.1:${port}`);
  expect(vector.byteLength).toBe(12);
  const { signals } = await db().suggestionOffer.findUniqueOrThrow({ where: { id: first.items[0]?.id ?? "" } });
  expect(signals).not.toMatchObject({ embedding: 0 });
});

it("asks again for words that changed", async () => {
  await ask();
  await db().mention.update({ where: { id: one }, data: { quote: "Dockers walked out" } });
  await ask();
  expect(asked.at(-1)?.input).toEqual(["Dockers walked out"]);
});

it("goes by words alone where the endpoint fails, says so, and leaves it alone for a while", async () => {
  status = 500;
  const { items, ranking } = await ask();
  expect(items.length).toBeGreaterThan(0);
  expect(ranking.lexicalOnly).toBe(true);
  expect((await ask()).ranking.lexicalOnly).toBe(true);
  expect(asked).toHaveLength(1);
});
