import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createTestWebs, type Handler, html, pathsOf, problemOf, textOf, withoutRobots } from "./test-web.fixture";

const webs = createTestWebs();
afterEach(() => webs.close());
const pages = (handler: Handler) => webs.open(withoutRobots(handler));

describe("packed pages", () => {
  const words = "words ".repeat(100);
  it.each([
    ["gzip", gzipSync(words)],
    ["br", brotliCompressSync(words)],
    ["deflate", deflateSync(words)],
    ["deflate", deflateRawSync(words)],
    ["gzip, br", brotliCompressSync(gzipSync(words))],
    ["identity", Buffer.from(words)],
  ])("are unpacked: %s", async (coding, body) => {
    const web = await pages((_request, response) => response.setHeader("content-encoding", coding).end(body));
    expect(textOf(await web.client.fetchPage("http://news.example/a"))).toBe(words);
  });

  it.each([
    ["gzip", gzipSync(Buffer.alloc(200 * 1024 * 1024))],
    ["br", brotliCompressSync(Buffer.alloc(200 * 1024 * 1024))],
    ["gzip, gzip", gzipSync(gzipSync(Buffer.alloc(200 * 1024 * 1024)))],
  ])("that swell are refused without being held: %s", async (coding, body) => {
    expect(body.length).toBeLessThan(1024 * 1024);
    const web = await pages((_request, response) => response.setHeader("content-encoding", coding).end(body));
    const before = process.memoryUsage.rss();
    expect(await problemOf(web)).toMatchObject({ code: "too-large" });
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
  });

  it.each([
    ["zstd", Buffer.from("x"), "unsupported"],
    ["gzip, gzip, gzip", Buffer.from("x"), "unsupported"],
    ["gzip", Buffer.from("no archive"), "invalid"],
    ["gzip", gzipSync(words).subarray(0, 20), "invalid"],
  ])("that cannot be unpacked are refused: %s", async (coding, body, code) => {
    const web = await pages((_request, response) => response.setHeader("content-encoding", coding).end(body));
    expect(await problemOf(web)).toMatchObject({ code });
  });
});

describe("limits", () => {
  it("end a page that never ends, by its size", async () => {
    let sent = 0;
    const web = await pages((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024, "x");
      const more = () => {
        sent += chunk.length;
        if (!response.destroyed && response.write(chunk)) setImmediate(more);
      };
      response.on("drain", more);
      more();
    });
    expect(await problemOf(web)).toMatchObject({ code: "too-large" });
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it("refuse a page that says it is too large before it is read", async () => {
    const web = await pages((_request, response) => {
      response.writeHead(200, { "content-length": 200 * 1024 * 1024 });
      response.write("x");
    });
    expect(await problemOf(web)).toMatchObject({ code: "too-large" });
  });

  it.each([
    ["says nothing", () => undefined, "did not answer"],
    [
      "sends its headers letter by letter",
      (_request, response) => {
        const timer = setInterval(() => response.socket?.write("X"), 20);
        response.socket?.write("HTTP/1.1 200 OK\r\nX-A: ");
        response.socket?.on("close", () => clearInterval(timer));
        response.socket?.on("error", () => clearInterval(timer));
      },
      "did not answer",
    ],
    [
      "sends its page letter by letter",
      (_request, response) => {
        const timer = setInterval(() => response.write("x"), 20);
        response.on("close", () => clearInterval(timer));
      },
      "did not send the whole page",
    ],
  ] satisfies [string, Handler, string][])("leave a host that %s", async (_, handler, sentence) => {
    const web = await pages(handler);
    const began = performance.now();
    const problem = await problemOf(web);
    expect(problem).toMatchObject({ code: "unavailable", sentence: expect.stringContaining(sentence) });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it.each([
    ["name server", { resolve: () => new Promise<never>(() => undefined) }],
    ["connection", { connect: () => new Promise<never>(() => undefined) }],
  ])("leave a %s that never answers", async (_, own) => {
    const web = await webs.open(html("x"), { own });
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("could not be reached") });
  });

  it("count all redirects together", async () => {
    const web = await pages((request, response) => {
      const reply = () => response.writeHead(302, { location: `${request.url}a` }).end();
      setTimeout(reply, 250);
    });
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("did not send the whole page") });
    expect(pathsOf(web).length).toBeLessThan(6);
  });

  it("let the asker give up", async () => {
    const web = await pages(() => undefined);
    const controller = new AbortController();
    const page = web.client.fetchPage("http://news.example/a", { ignoreRobots: true, signal: controller.signal });
    controller.abort(new Error("given up"));
    await expect(page).rejects.toThrow("given up");
  });

  it.each([
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwords\r\nno length\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nwords",
    `HTTP/1.1 200 OK\r\nX-Long: ${"x".repeat(100_000)}\r\n\r\nwords`,
    "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n",
    "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
  ])("leave a host that garbles its answer: %s", async (answer) => {
    const web = await pages((_request, response) => response.socket?.end(answer));
    expect(await problemOf(web)).toMatchObject({ code: expect.stringMatching(/^(?:invalid|unavailable)$/) });
  });

  it("notice a page that is cut", async () => {
    const web = await pages((_request, response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write("only the beginning", () => response.destroy());
    });
    expect(await problemOf(web)).toMatchObject({ code: "unavailable" });
  });
});

describe("answers without a page", () => {
  it.each([
    [401, "invalid"],
    [402, "invalid"],
    [403, "invalid"],
    [404, "invalid"],
    [410, "invalid"],
    [418, "invalid"],
    [429, "unavailable"],
    [451, "invalid"],
    [500, "unavailable"],
    [503, "unavailable"],
    [304, "invalid"],
  ])("%i is a sentence", async (status, code) => {
    const web = await pages((_request, response) => response.writeHead(status).end("<p>An error page.</p>"));
    expect(await problemOf(web)).toMatchObject({ code, sentence: expect.stringContaining(`(${status})`) });
  });

  it.each([
    ["no such name", "ENOTFOUND", "invalid"],
    ["a name server in trouble", "EAI_AGAIN", "unavailable"],
  ])("%s is one", async (_, code, expected) => {
    const resolve = () => Promise.reject(Object.assign(new Error("lookup"), { code }));
    expect(await problemOf(await webs.open(html("x"), { own: { resolve } }))).toMatchObject({ code: expected });
    expect(await problemOf(await webs.open(html("x"), { own: { resolve: async () => [] } }))).toMatchObject({
      code: "invalid",
    });
  });

  it("no connection is one", async () => {
    const connect = () => Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }));
    const web = await webs.open(html("x"), { own: { connect } });
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("refuses the connection") });
  });

  it("what is no HTTP is one", async () => {
    const web = await pages((_request, response) => response.socket?.end("SSH-2.0-OpenSSH_9.6\r\n"));
    expect(await problemOf(web)).toMatchObject({ code: "invalid" });
  });

  it("pictures and films are one", async () => {
    const web = await pages((_request, response) => response.setHeader("content-type", "video/mp4").end("x"));
    expect(await problemOf(web)).toMatchObject({ code: "unsupported", sentence: expect.stringContaining("video/mp4") });
  });
});
