import { once } from "node:events";
import { createServer as createTlsServer } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { maxSourceBytes } from "@/lib/core/imports/decode";
import { pageLimits } from "./fetch-page";
import { selfSigned } from "./self-signed.fixture";
import {
  connectTo,
  createTestWebs,
  type Handler,
  html,
  PUBLIC,
  pathsOf,
  problemOf,
  textOf,
  withoutRobots,
} from "./test-web.fixture";

const webs = createTestWebs();
afterEach(() => webs.close());
const pages = (handler: Handler) => webs.open(withoutRobots(handler));

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
    expect(pathsOf(web).filter((path) => path.endsWith("/a"))).toHaveLength(6);
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
    const web = await webs.open(html("x"), {
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
