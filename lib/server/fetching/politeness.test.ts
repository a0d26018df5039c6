import { afterEach, describe, expect, it } from "vitest";
import { createTestWebs, type Handler, html, pathsOf, problemOf, textOf } from "./test-web.fixture";

const webs = createTestWebs();
afterEach(() => webs.close());

describe("robots.txt", () => {
  const robots =
    (rules: string, status = 200): Handler =>
    (request, response) => {
      if (request.url === "/robots.txt") response.writeHead(status).end(rules);
      else response.end("a page");
    };

  it("is asked for first, once an hour for each host", async () => {
    const web = await webs.open(robots("User-agent: *\nDisallow: /b"));
    await web.client.fetchPage("http://one.example/a");
    await web.client.fetchPage("http://one.example/c");
    await web.client.fetchPage("http://two.example/a");
    const asked = () => pathsOf(web).filter((path) => path.endsWith("robots.txt"));
    expect(pathsOf(web)[0]).toBe("one.example /robots.txt");
    expect(asked()).toEqual(["one.example /robots.txt", "two.example /robots.txt"]);
    web.pass(60 * 60 * 1000);
    await web.client.fetchPage("http://one.example/a");
    expect(asked()).toHaveLength(3);
  });

  it("is respected, unless an owner has it passed over, which is kept", async () => {
    const web = await webs.open(robots("User-agent: variorum\nDisallow: /a"));
    await expect(web.client.fetchPage("http://news.example/a")).rejects.toMatchObject({
      code: "invalid",
      details: { fields: { ignoreRobots: expect.stringContaining("robots.txt") } },
    });
    expect(pathsOf(web)).toEqual(["news.example /robots.txt"]);
    const page = await web.client.fetchPage("http://news.example/a", { ignoreRobots: true });
    expect(page.record.ignoredRobots).toBe(true);
  });

  it("is respected where a redirect leads", async () => {
    const web = await webs.open((request, response) => {
      const host = request.headers.host;
      if (request.url === "/robots.txt") response.end(host === "two.example" ? "User-agent: *\nDisallow: /" : "");
      else response.writeHead(302, { location: "http://two.example/b" }).end();
    });
    expect(await problemOf(web, "http://one.example/a")).toMatchObject({
      sentence: expect.stringContaining("two.example"),
    });
    expect(pathsOf(web)).not.toContain("two.example /b");
  });

  it.each([
    [404, true],
    [403, true],
    [500, false],
    [503, false],
    [429, false],
  ])("that answers %i lets ask: %s", async (status, allowed) => {
    const web = await webs.open(robots("User-agent: *\nDisallow: /", status));
    const page = web.client.fetchPage("http://news.example/a");
    if (allowed) expect(textOf(await page)).toBe("a page");
    else await expect(page).rejects.toMatchObject({ details: { fields: { ignoreRobots: expect.any(String) } } });
  });

  it("that could not be read is asked for again after a minute", async () => {
    let status = 503;
    const web = await webs.open((request, response) => {
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
    const web = await webs.open((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(301, { location: "http://www.news.example/rules" }).end();
      else response.end("User-agent: *\nDisallow: /a");
    });
    expect(await problemOf(web)).toMatchObject({ sentence: expect.stringContaining("robots.txt") });
    expect(pathsOf(web)).toEqual(["news.example /robots.txt", "www.news.example /rules"]);
  });
});

describe("pace", () => {
  it("is one request a second to a host, in the order they came; other hosts do not wait", async () => {
    const began: number[] = [];
    let now = 0;
    const web = await webs.open(html("x"), {
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
    const web = await webs.open((request, response) => {
      if (request.url === "/robots.txt") response.end("");
      else if (request.url === "/a") response.writeHead(302, { location: "/b" }).end();
      else response.end("x");
    });
    await web.client.fetchPage("http://news.example/a");
    expect(web.waited).toHaveLength(2);
    for (const milliseconds of web.waited) expect(milliseconds).toBeGreaterThan(800);
  });

  it("is said to who would have to wait too long", async () => {
    const web = await webs.open(html("x"), { own: { now: () => 0, wait: async () => undefined } });
    const fetch = (page: number, patience?: number) =>
      web.client.fetchPage(`http://news.example/${page}`, { ignoreRobots: true, patience });
    for (let page = 0; page < 30; page += 1) await fetch(page);
    await expect(fetch(31, 20_000)).rejects.toMatchObject({ code: "unavailable" });
    expect(textOf(await fetch(31))).toBe("x");
    expect(textOf(await web.client.fetchPage("http://other.example/", { ignoreRobots: true, patience: 0 }))).toBe("x");
  });
});
