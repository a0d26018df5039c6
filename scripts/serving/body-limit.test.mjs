import { createServer, request } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refuseTooLarge } from "./body-limit.mjs";

const mebibyte = 1024 * 1024;
const wholeBodies = [];
let server;

beforeAll(async () => {
  server = createServer((incoming, response) => {
    if (refuseTooLarge(incoming, response)) return;
    let bytes = 0;
    incoming.on("data", (chunk) => {
      bytes += chunk.length;
    });
    incoming.on("error", () => {});
    incoming.on("end", () => {
      wholeBodies.push(bytes);
      response.end(String(bytes));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
});
beforeEach(() => wholeBodies.splice(0));
afterAll(() => server.close());

function post(path, bytes, { chunked }) {
  return new Promise((resolve, reject) => {
    const headers = chunked ? { "transfer-encoding": "chunked" } : { "content-length": bytes };
    const { port } = server.address();
    const outgoing = request({ host: "127.0.0.1", port, path, method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    outgoing.on("error", reject);
    outgoing.end(Buffer.alloc(bytes));
  });
}

test.each([{ chunked: false }, { chunked: true }])(
  "a body of exactly the limit is passed on ($chunked)",
  async (how) => {
    expect(await post("/api/v1/claims", mebibyte, how)).toEqual({ status: 200, text: String(mebibyte) });
  },
);

test.each([{ chunked: false }, { chunked: true }])(
  "one byte more is refused and never ends ($chunked)",
  async (how) => {
    const { status, text } = await post("/api/v1/claims", mebibyte + 1, how);
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ status: 413, code: "too-large" });
    expect(wholeBodies).toEqual([]);
  },
);

test("articles and imports may be larger, up to their own limit", async () => {
  const large = 20 * mebibyte;
  expect(await post("/api/v1/stories/1/articles", large, { chunked: true })).toEqual({
    status: 200,
    text: String(large),
  });
  expect((await post("/api/v1/jobs/1/items", large, { chunked: true })).status).toBe(200);
  expect((await post("/api/v1/projects/1/imports?x=1", large, { chunked: false })).status).toBe(200);
  expect((await post("/api/v1/stories/1/articles", 64 * mebibyte + 1, { chunked: true })).status).toBe(413);
  expect((await post("/api/v1/claims?x=/articles", large, { chunked: true })).status).toBe(413);
});
