import { once } from "node:events";
import { createServer as createTlsServer } from "node:tls";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { maxSourceBytes } from "@/lib/core/imports/decode";
import { pageLimits } from "./fetch-page";
import { selfSigned } from "./self-signed.fixture";
import { connectTo, type Handler, openTestWeb, PUBLIC, type TestWeb, withoutRobots } from "./test-web.fixture";

const open: TestWeb[] = [];

async function webOf(handler: Handler, more: Parameters<typeof openTestWeb>[1] = {}): Promise<TestWeb> {
  const web = await openTestWeb(handler, more);
  open.push(web);
  return web;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((web) => web.close()));
});

const pages = (handler: Handler) => webOf(withoutRobots(handler));
const html = (words: string): Handler =>
  withoutRobots((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(words));
const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const paths = (web: TestWeb) => web.asked.map(({ what }) => what);

async function problemOf(web: TestWeb, address = "http://news.example/a") {
  const error: unknown = await web.client.fetchPage(address).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !("code" in error)) throw new Error(`expected a problem, not ${String(error)}`);
  return { code: error.code, sentence: error.message };
}

describe("a page", () => {
  it("is kept as it came, with what proves where it is from, and without cookies", async () => {
    const web = await pages((_request, response) => {
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.setHeader("last-modified", "Fri, 14 Jun 2019 12:30:05 GMT");
      response.writeHead(200, { "content-type": "Text/HTML; charset=windows-1251" }).end(Buffer.from([0xcf, 0xf0]));
    });
    const page = await web.client.fetchPage(" http://News.Example/2019/talks.html?a=%20b#part ");
    expect([...page.bytes]).toEqual([0xcf, 0xf0]);
    expect(page).toMatchObject({
      mediaType: "text/html",
      charset: "windows-1251",
      fileName: "talks.html",
      url: "http://news.example/2019/talks.html?a=%20b",
      record: {
        requested: "http://news.example/2019/talks.html?a=%20b#part",
        address: "http://news.example/2019/talks.html?a=%20b",
        status: 200,
        original: null,
        archivedAt: null,
        ignoredRobots: false,
        headers: { "last-modified": "Fri, 14 Jun 2019 12:30:05 GMT" },
      },
    });
    expect(Object.keys(page.record.headers)).not.toContain("set-cookie");
    expect(Math.abs(Date.parse(page.record.at) - Date.now())).toBeLessThan(60_000);
  });

  it("is asked for with an honest name, and with nothing that tells one asker from another", async () => {
    const web = await pages((_request, response) => response.setHeader("set-cookie", "a=1").end("x"));
    await web.client.fetchPage("http://news.example/a");
    await web.client.fetchPage("http://news.example/b");
    const [, first, second] = web.asked.map(({ headers }) => headers);
    expect(second).toEqual(first);
    expect(Object.keys(first ?? {}).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
    expect(first?.["user-agent"]).toBe("Variorum/1.0 (+https://variorum.example)");
  });

  it("is limited to what a source may have", () => expect(pageLimits.bytes).toBe(maxSourceBytes));
});

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
    const web = await webOf(html("x"), { own });
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("could not be reached") });
  });

  it("count all redirects together", async () => {
    const web = await pages((request, response) => {
      const reply = () => response.writeHead(302, { location: `${request.url}a` }).end();
      setTimeout(reply, 250);
    });
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("did not send the whole page") });
    expect(paths(web).length).toBeLessThan(6);
  });

  it("let the asker give up", async () => {
    const web = await pages(() => undefined);
    const controller = new AbortController();
    const page = web.client.fetchPage("http://news.example/a", { ignoreRobots: true, signal: controller.signal });
    controller.abort(new Error("given up"));
    await expect(page).rejects.toThrow("given up");
  });

  it("notice a page that is cut", async () => {
    const web = await pages((_request, response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write("only the beginning", () => response.destroy());
    });
    expect(await problemOf(web)).toMatchObject({ code: "unavailable" });
  });
});

describe("redirects", () => {
  it("are followed five times, also to other hosts, and no further", async () => {
    const web = await pages((request, response) => {
      const [, count = "0"] = /(\d+)/.exec(request.url ?? "") ?? [];
      if (count === "0") response.end("there");
      else response.writeHead(301, { location: `//host-${count}.example/${Number(count) - 1}` }).end();
    });
    const page = await web.client.fetchPage("http://news.example/5");
    expect([textOf(page), page.url]).toEqual(["there", "http://host-1.example/0"]);
    expect(page.record).toMatchObject({ requested: "http://news.example/5", address: "http://host-1.example/0" });
    expect(await problemOf(web, "http://news.example/6")).toMatchObject({
      code: "invalid",
      sentence: expect.stringContaining("redirects more than 5 times"),
    });
  });

  it("in a circle end", async () => {
    const web = await pages((_request, response) => response.writeHead(302, { location: "/a" }).end());
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("more than 5 times") });
    expect(paths(web).filter((path) => path.endsWith("/a"))).toHaveLength(6);
  });

  it("read addresses that are not ASCII as they are meant", async () => {
    const web = await pages((request, response) => {
      if (request.url === "/a") response.writeHead(302, { location: Buffer.from("/новости").toString("latin1") }).end();
      else response.end(request.url);
    });
    expect(decodeURI(textOf(await web.client.fetchPage("http://news.example/a")))).toBe("/новости");
  });

  it.each([
    "ftp://news.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "http://a:b@news.example/",
    "http://news.example:8080/",
    "http://",
  ])("to %s are not followed", async (location) => {
    const web = await pages((_request, response) => response.writeHead(302, { location }).end("x"));
    expect(await problemOf(web)).toMatchObject({ code: "invalid", sentence: expect.stringContaining("redirects to") });
  });
});

describe("https", () => {
  async function behindTls(handler: (line: string) => string, trusted: boolean) {
    const server = createTlsServer(selfSigned, (socket) => {
      socket.once("data", (data) => socket.end(handler(data.toString().split("\r\n")[0] ?? "")));
      socket.on("error", () => socket.destroy());
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const { port } = address;
    const web = await webOf(html("x"), {
      own: {
        connect: async (_address, _port, signal) => ({
          socket: await connectTo("127.0.0.1", port, signal),
          remote: PUBLIC,
        }),
        ...(trusted ? { authorities: [selfSigned.cert] } : {}),
      },
    });
    return { web, close: () => server.close() };
  }
  const reply = (head: string, body = "") => `HTTP/1.1 ${head}\r\nConnection: close\r\n\r\n${body}`;

  it("is spoken with the host that was asked for", async () => {
    const { web, close } = await behindTls(
      (line) => reply(line.includes("robots") ? "404 No" : "200 OK", "safe"),
      true,
    );
    expect(textOf(await web.client.fetchPage("https://secure.example/a"))).toBe("safe");
    expect(await problemOf(web, "https://other.example/a")).toMatchObject({
      code: "invalid",
      sentence: expect.stringContaining("certificate"),
    });
    close();
  });

  it("is not spoken with a host that nobody vouches for", async () => {
    const { web, close } = await behindTls(() => reply("200 OK"), false);
    expect(await problemOf(web, "https://secure.example/a")).toMatchObject({
      code: "invalid",
      sentence: expect.stringContaining("certificate"),
    });
    close();
  });

  it("is not left for http", async () => {
    const { web, close } = await behindTls(
      (line) => (line.includes("robots") ? reply("404 No") : reply("302 Found\r\nLocation: http://secure.example/a")),
      true,
    );
    expect(await problemOf(web, "https://secure.example/a")).toMatchObject({
      code: "invalid",
      sentence: expect.stringContaining("from https to http"),
    });
    close();
  });

  it("that is none is said", async () => {
    const web = await pages((_request, response) => response.end("x"));
    expect(await problemOf(web, "https://news.example/a")).toMatchObject({ code: "invalid" });
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
    expect(await problemOf(await webOf(html("x"), { own: { resolve } }))).toMatchObject({ code: expected });
    expect(await problemOf(await webOf(html("x"), { own: { resolve: async () => [] } }))).toMatchObject({
      code: "invalid",
    });
  });

  it("no connection is one", async () => {
    const connect = () => Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }));
    const web = await webOf(html("x"), { own: { connect } });
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

describe("robots.txt", () => {
  const robots =
    (rules: string, status = 200): Handler =>
    (request, response) => {
      if (request.url === "/robots.txt") response.writeHead(status).end(rules);
      else response.end("a page");
    };

  it("is asked for first, once an hour for each host", async () => {
    const web = await webOf(robots("User-agent: *\nDisallow: /b"));
    await web.client.fetchPage("http://one.example/a");
    await web.client.fetchPage("http://one.example/c");
    await web.client.fetchPage("http://two.example/a");
    const asked = () => paths(web).filter((path) => path.endsWith("robots.txt"));
    expect(paths(web)[0]).toBe("one.example /robots.txt");
    expect(asked()).toEqual(["one.example /robots.txt", "two.example /robots.txt"]);
    web.pass(60 * 60 * 1000);
    await web.client.fetchPage("http://one.example/a");
    expect(asked()).toHaveLength(3);
  });

  it("is respected, unless an owner has it passed over, which is kept", async () => {
    const web = await webOf(robots("User-agent: variorum\nDisallow: /a"));
    await expect(web.client.fetchPage("http://news.example/a")).rejects.toMatchObject({
      code: "invalid",
      details: { fields: { ignoreRobots: expect.stringContaining("robots.txt") } },
    });
    expect(paths(web)).toEqual(["news.example /robots.txt"]);
    const page = await web.client.fetchPage("http://news.example/a", { ignoreRobots: true });
    expect(page.record.ignoredRobots).toBe(true);
  });

  it("is respected where a redirect leads", async () => {
    const web = await webOf((request, response) => {
      const host = request.headers.host;
      if (request.url === "/robots.txt") response.end(host === "two.example" ? "User-agent: *\nDisallow: /" : "");
      else response.writeHead(302, { location: "http://two.example/b" }).end();
    });
    expect(await problemOf(web, "http://one.example/a")).toMatchObject({
      sentence: expect.stringContaining("two.example"),
    });
    expect(paths(web)).not.toContain("two.example /b");
  });

  it.each([
    [404, true],
    [403, true],
    [500, false],
    [503, false],
    [429, false],
  ])("that answers %i lets ask: %s", async (status, allowed) => {
    const web = await webOf(robots("User-agent: *\nDisallow: /", status));
    const page = web.client.fetchPage("http://news.example/a");
    if (allowed) expect(textOf(await page)).toBe("a page");
    else await expect(page).rejects.toMatchObject({ details: { fields: { ignoreRobots: expect.any(String) } } });
  });

  it("that could not be read is asked for again after a minute", async () => {
    let status = 503;
    const web = await webOf((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(status).end();
      else response.end("a page");
    });
    expect(await problemOf(web)).toMatchObject({ code: "invalid" });
    status = 404;
    expect(await problemOf(web)).toMatchObject({ code: "invalid" });
    web.pass(61_000);
    expect(textOf(await web.client.fetchPage("http://news.example/a"))).toBe("a page");
  });

  it("may stand elsewhere", async () => {
    const web = await webOf((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(301, { location: "http://www.news.example/rules" }).end();
      else response.end("User-agent: *\nDisallow: /a");
    });
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("robots.txt") });
    expect(paths(web)).toEqual(["news.example /robots.txt", "www.news.example /rules"]);
  });
});

describe("pace", () => {
  it("is one request a second to a host, in the order they came; other hosts do not wait", async () => {
    const began: number[] = [];
    let now = 0;
    const web = await webOf(html("x"), {
      own: {
        now: () => now,
        wait: async (milliseconds) => {
          began.push(now + milliseconds);
        },
      },
    });
    const fetch = (address: string) => web.client.fetchPage(address, { ignoreRobots: true });
    await Promise.all([1, 2, 3, 4].map((page) => fetch(`http://news.example/${page}`)));
    expect(began).toEqual([1000, 2000, 3000]);
    await fetch("http://other.example/1");
    expect(began).toHaveLength(3);
    now = 4000;
    await fetch("http://news.example/5");
    expect(began).toHaveLength(3);
    now = 4999;
    await fetch("http://NEWS.example./6");
    expect(began).toEqual([1000, 2000, 3000, 5000]);
  });

  it("counts robots.txt and every redirect", async () => {
    const web = await webOf((request, response) => {
      if (request.url === "/robots.txt") response.end("");
      else if (request.url === "/a") response.writeHead(302, { location: "/b" }).end();
      else response.end("x");
    });
    await web.client.fetchPage("http://news.example/a");
    expect(web.waited).toHaveLength(2);
    for (const milliseconds of web.waited) expect(milliseconds).toBeGreaterThan(800);
  });

  it("is said to who would have to wait too long", async () => {
    const web = await webOf(html("x"), { own: { now: () => 0, wait: async () => undefined } });
    const fetch = (page: number, patience?: number) =>
      web.client.fetchPage(`http://news.example/${page}`, { ignoreRobots: true, patience });
    for (let page = 0; page < 30; page += 1) await fetch(page);
    await expect(fetch(31, 20_000)).rejects.toMatchObject({ code: "unavailable" });
    expect(textOf(await fetch(31))).toBe("x");
    expect(textOf(await web.client.fetchPage("http://other.example/", { ignoreRobots: true, patience: 0 }))).toBe("x");
  });
});

describe("archives", () => {
  it("give the original's address, and the page as it was captured", async () => {
    const web = await pages((_request, response) => {
      const link = '<https://news.example/a>; rel="original"';
      response.writeHead(200, { link, "memento-datetime": "Fri, 14 Jun 2019 12:30:05 GMT" }).end("a copy");
    });
    const looked = "http://web.archive.org/web/20190614123000/https://news.example/a";
    const page = await web.client.fetchPage(looked);
    expect(page.url).toBe("https://news.example/a");
    expect(page.record).toMatchObject({
      requested: looked,
      address: "http://web.archive.org/web/20190614123000id_/https://news.example/a",
      original: "https://news.example/a",
      archivedAt: "2019-06-14T12:30:05.000Z",
    });
    const short = await web.client.fetchPage("http://archive.ph/AbC12");
    expect(short.url).toBe("https://news.example/a");
    const other = await web.client.fetchPage("http://other.example/a");
    expect([other.url, other.record.original]).toEqual(["http://other.example/a", null]);
  });
});
