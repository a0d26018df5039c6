import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseEnv } from "../../env";
import { findModel } from "./model-folder";
import { makeModelFolder, removeModelFolders, tinyModels, tinyTokenizer } from "./model-folder.fixture";
import { embedInThread } from "./model-thread";
import { onnxFolderEmbedder } from "./onnx-folder";

const whole = { "model.onnx": tinyModels.tokens, "tokenizer.json": tinyTokenizer };
const folder = makeModelFolder(whole);
afterAll(removeModelFolders);
const patient = new AbortController().signal;

const embedWith = (path: string, ...texts: string[]) => onnxFolderEmbedder(path).embed(texts, patient);
const idOf = (path: string) => onnxFolderEmbedder(path).id();
/** In this direction, of length 1. */
const unit = (...values: number[]) => Float32Array.from(values, (value) => value / Math.hypot(...values));

describe("vectors", () => {
  it("are the mean of a text's own tokens, of length 1, however long the others of its batch are", async () => {
    const expected = {
      Dock: unit(1, 0, 1),
      "Dockers walk": unit(2, 2, 1),
      "a strike": unit(0, 1, 1),
      "": unit(0, 0, 1),
    };
    const texts = Object.keys(expected);
    expect(await embedWith(folder, ...texts)).toEqual(Object.values(expected));
    for (const [text, vector] of Object.entries(expected)) expect(await embedWith(folder, text)).toEqual([vector]);
  });

  it("are of the first tokens that the model takes, the special ones among them", async () => {
    const long = "dock dock dock strike walk walk";
    expect(await embedWith(folder, long)).toEqual([unit(3, 1, 1)]);
    const shorter = makeModelFolder({ ...whole, "tokenizer_config.json": { model_max_length: 4 } });
    expect(await embedWith(shorter, long, "strike")).toEqual([unit(2, 0, 1), unit(0, 1, 1)]);
    const { truncation, ...unbounded } = tinyTokenizer;
    const unsaid = makeModelFolder({ ...whole, "tokenizer.json": unbounded });
    const [vector] = await embedWith(unsaid, `${"dock ".repeat(600)}strike`);
    expect(vector).toEqual(unit(510, 0, 1));
  });

  it("are taken as they are where the model makes one of each text", async () => {
    const sentences = makeModelFolder({ ...whole, "model.onnx": tinyModels.sentences });
    expect(await embedWith(sentences, "dock", "dock strike walk")).toEqual([unit(1, 1, 1, 0, 0), unit(1, 1, 1, 1, 1)]);
  });
});

describe("the id", () => {
  it("is that of the bytes, wherever they lie, and opens no thread", async () => {
    globalThis.variorumModelThread = undefined;
    const id = await idOf(folder);
    expect(id).toMatch(/^onnx [0-9a-f]{32}$/);
    expect(await idOf(makeModelFolder({ "onnx/model.onnx": tinyModels.tokens, "tokenizer.json": tinyTokenizer }))).toBe(
      id,
    );
    expect(await idOf(makeModelFolder({ ...whole, "model_quantized.onnx": tinyModels.sentences }))).toBe(id);
    expect(globalThis.variorumModelThread).toBeUndefined();
  });

  it("is another one for another model or tokenizer, also one that takes the place of the first", async () => {
    const settled = { ...whole, "tokenizer_config.json": {} };
    const others = [{ ...whole, "model.onnx": tinyModels.sentences }, settled].map(makeModelFolder);
    const ids = await Promise.all([folder, ...others].map(idOf));
    expect(new Set(ids).size).toBe(3);
    const replaced = makeModelFolder(whole);
    const embedder = onnxFolderEmbedder(replaced);
    expect(await embedder.id()).toBe(ids[0]);
    expect(await embedder.embed(["dock"], patient)).toEqual([unit(1, 0, 1)]);
    writeFileSync(join(replaced, "model.onnx"), tinyModels.sentences);
    expect(await embedder.id()).toBe(ids[1]);
    expect(await embedder.embed(["dock"], patient)).toEqual([unit(1, 1, 1)]);
  });
});

describe("one that is not waited for", () => {
  it("ends at once, and holds up no other", async () => {
    const { files } = await findModel(folder);
    const begun = (signal: AbortSignal) => embedInThread({ id: "begun", files, texts: ["dock"], signal });
    const waiting = new AbortController();
    const vectors = begun(waiting.signal);
    waiting.abort();
    await expect(vectors).rejects.toThrow("The model did not answer in time.");
    await expect(begun(waiting.signal)).rejects.toThrow("aborted");
    expect(await begun(patient)).toEqual([unit(1, 0, 1)]);
  });
});

describe("a folder that is none says why, in one sentence", () => {
  it.each([
    ["without files", {}, /there is none of model\.onnx, .* in \S+\.$/],
    ["without a tokenizer", { "model.onnx": tinyModels.tokens }, /there is no tokenizer\.json in \S+\.$/],
    ["with a broken model", { ...whole, "model.onnx": "no model" }, /model\.onnx cannot be loaded as an ONNX model: /],
    ["with a broken tokenizer", { ...whole, "tokenizer.json": "{" }, /tokenizer\.json cannot be read as a tokenizer: /],
    ["with half a tokenizer", { ...whole, "tokenizer.json": {} }, /tokenizer\.json cannot be read as a tokenizer: /],
    [
      "with a model of pictures",
      { ...whole, "model.onnx": tinyModels.pictures },
      /asks for pixel_values, which is none/,
    ],
    [
      "with other answers",
      { ...whole, "model.onnx": tinyModels.shapes },
      /answers shape as int64 \[2\], which is neither/,
    ],
  ])("%s", async (_name, files, sentence) => {
    await expect(embedWith(makeModelFolder(files), "dock")).rejects.toThrow(sentence);
  });

  it("that is not there", async () => {
    await expect(idOf("/nowhere/at/all")).rejects.toThrow("in /nowhere/at/all.");
  });
});

it("cannot be set up beside an endpoint", () => {
  const both = {
    ...{ DATABASE_URL: "postgres://", NEXTAUTH_SECRET: "a secret that only the tests know, forty characters" },
    ...{ VARIORUM_EMBEDDER_FOLDER: folder, VARIORUM_EMBEDDER_URL: "https://press.example/v1" },
  };
  expect(() => parseEnv(both)).toThrow(
    "VARIORUM_EMBEDDER_FOLDER cannot be set beside VARIORUM_EMBEDDER_URL, because there is one embedder: correct it",
  );
});
