import { renameSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { mark } from "../test/mark";
import { makeModelFolder, removeModelFolders, tinyModels, tinyTokenizer } from "./embedders/model-folder.fixture";
import { listMentionSuggestions, listStorySuggestions } from "./queries";
import { buildDockers, sentenceOf } from "./suggestions.fixture";

const folder = makeModelFolder({ "model.onnx": tinyModels.tokens, "tokenizer.json": tinyTokenizer });
vi.stubEnv("VARIORUM_EMBEDDER_FOLDER", folder);
afterAll(removeModelFolders);

let me: Actor;
let one = "";
let story = "";

beforeEach(async () => {
  const built = await buildDockers();
  me = built.people.annotator;
  story = built.story;
  const ids: string[] = [];
  for (const article of built.told) ids.push((await mark(me, article, sentenceOf(article))).answer.id);
  one = ids[0] ?? "";
});

const ask = () => listMentionSuggestions.ask(me, { mention: one });

it("makes vectors of mentions by the folder's model, keeps them beside its id, and says whose they are", async () => {
  const { items, ranking } = await ask();
  expect(ranking).toMatchObject({ embedder: basename(folder), lexicalOnly: false });
  const stored = await db().mentionVector.findMany({ where: { embedder: { startsWith: "onnx " } } });
  expect(stored.map(({ mentionId }) => mentionId)).toContain(one);
  expect(stored.map(({ vector }) => vector.byteLength)).toEqual([12, 12, 12]);
  const { signals } = await db().suggestionOffer.findUniqueOrThrow({ where: { id: items[0]?.id ?? "" } });
  expect(signals).not.toMatchObject({ embedding: 0 });
  expect((await ask()).items).toEqual(items);
});

it("goes by words alone where the folder is gone, and says so", async () => {
  renameSync(folder, `${folder}-gone`);
  const { items, ranking } = await ask();
  expect(items.length).toBeGreaterThan(0);
  expect(ranking).toMatchObject({ embedder: basename(folder), lexicalOnly: true });
  expect((await listStorySuggestions.ask(me, { story })).ranking.lexicalOnly).toBe(true);
  renameSync(`${folder}-gone`, folder);
  expect((await listStorySuggestions.ask(me, { story })).ranking.lexicalOnly).toBe(true);
});
