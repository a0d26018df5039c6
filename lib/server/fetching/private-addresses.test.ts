import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  connectTo,
  openTestWeb,
  openVictim,
  PUBLIC,
  type TestWeb,
  type Victim,
  withoutRobots,
} from "./test-web.fixture";

/** Ways to write an address that is no part of the public internet, and that address as a name server would give it. */
const spellings: readonly (readonly [host: string, address: string])[] = [
  ["127.0.0.1", "127.0.0.1"],
  ["127.1", "127.0.0.1"],
  ["127.0.1", "127.0.0.1"],
  ["127.8.8.8", "127.8.8.8"],
  ["2130706433", "127.0.0.1"],
  ["0x7f000001", "127.0.0.1"],
  ["0x7f.0x0.0x0.0x1", "127.0.0.1"],
  ["0x7f.1", "127.0.0.1"],
  ["017700000001", "127.0.0.1"],
  ["0177.0.0.1", "127.0.0.1"],
  ["0177.0.0.01", "127.0.0.1"],
  ["127.0.0.1.", "127.0.0.1"],
  ["127%2e0%2e0%2e1", "127.0.0.1"],
  ["127。0。0。1", "127.0.0.1"],
  ["127．0．0．1", "127.0.0.1"],
  ["１２７.0.0.1", "127.0.0.1"],
  ["①②⑦.⓪.⓪.①", "127.0.0.1"],
  ["𝟏𝟐𝟕.𝟎.𝟎.𝟏", "127.0.0.1"],
  ["0", "0.0.0.0"],
  ["0.0.0.0", "0.0.0.0"],
  ["0x0", "0.0.0.0"],
  ["0.1.2.3", "0.1.2.3"],
  ["localhost", "127.0.0.1"],
  ["localhost.", "127.0.0.1"],
  ["LOCALHOST", "127.0.0.1"],
  ["ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", "127.0.0.1"],
  ["a.b.localhost", "::1"],
  ["ip6-localhost", "::1"],
  ["[::1]", "::1"],
  ["[0:0:0:0:0:0:0:1]", "::1"],
  ["[0000:0000:0000:0000:0000:0000:0000:0001]", "::1"],
  ["[::]", "::"],
  ["[::127.0.0.1]", "::7f00:1"],
  ["[::ffff:127.0.0.1]", "::ffff:127.0.0.1"],
  ["[::ffff:7f00:1]", "::ffff:7f00:1"],
  ["[0:0:0:0:0:FFFF:127.0.0.1]", "::ffff:127.0.0.1"],
  ["[::ffff:0:127.0.0.1]", "::ffff:0:7f00:1"],
  ["[64:ff9b::127.0.0.1]", "64:ff9b::7f00:1"],
  ["[64:ff9b:1::a9fe:a9fe]", "64:ff9b:1::a9fe:a9fe"],
  ["[2002:7f00:1::]", "2002:7f00:1::"],
  ["[2001:0:7f00:1::]", "2001:0:7f00:1::"],
  ["[fe80::1]", "fe80::1"],
  ["[fe80::1%25lo]", "fe80::1%lo"],
  ["[fc00::1]", "fc00::1"],
  ["[fd00:ec2::254]", "fd00:ec2::254"],
  ["[ff02::1]", "ff02::1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["169.254.169.254", "169.254.169.254"],
  ["2852039166", "169.254.169.254"],
  ["0xa9fea9fe", "169.254.169.254"],
  ["0xA9.0xFE.0xA9.0xFE", "169.254.169.254"],
  ["0251.0376.0251.0376", "169.254.169.254"],
  ["169.254.43518", "169.254.169.254"],
  ["[::ffff:169.254.169.254]", "::ffff:a9fe:a9fe"],
  ["metadata.google.internal", "169.254.169.254"],
  ["metadata", "169.254.169.254"],
  ["100.100.100.200", "100.100.100.200"],
  ["168.63.129.16", "168.63.129.16"],
  ["10.0.0.1", "10.0.0.1"],
  ["10.1", "10.0.0.1"],
  ["172.16.0.1", "172.16.0.1"],
  ["172.31.255.255", "172.31.255.255"],
  ["192.168.1.1", "192.168.1.1"],
  ["0xc0a80101", "192.168.1.1"],
  ["100.64.0.1", "100.64.0.1"],
  ["192.0.0.192", "192.0.0.192"],
  ["192.0.2.1", "192.0.2.1"],
  ["198.18.0.1", "198.18.0.1"],
  ["198.51.100.1", "198.51.100.1"],
  ["203.0.113.1", "203.0.113.1"],
  ["224.0.0.1", "224.0.0.1"],
  ["240.0.0.1", "240.0.0.1"],
  ["255.255.255.255", "255.255.255.255"],
  ["printer.local", "192.168.1.9"],
  ["router.home.arpa", "192.168.1.1"],
  [`${PUBLIC}@127.0.0.1`, "127.0.0.1"],
  ["news.example:x@127.0.0.1", "127.0.0.1"],
  ["127.0.0.1\\@news.example", "127.0.0.1"],
  ["127.0.0.1#@news.example", "127.0.0.1"],
  ["127.0.0.1?@news.example", "127.0.0.1"],
  ["127.0.0.1:80", "127.0.0.1"],
  ["127.0.0.1:443", "127.0.0.1"],
  ["127.0.0.1\t", "127.0.0.1"],
];

const numbered = spellings.map(([host, address], index) => [host, address, index] as const);

let victim: Victim;
let web: TestWeb;
/** Where the public site redirects to. */
let target = "";

beforeAll(async () => {
  victim = await openVictim();
  web = await openTestWeb(
    withoutRobots((request, response) => {
      if (request.url === "/page") response.writeHead(302, { location: target });
      response.end("<p>A page of the public web.</p>");
    }),
    { victim },
  );
});

beforeEach(() => {
  web.dialled.length = 0;
  web.names.clear();
});

afterAll(async () => {
  await web.close();
  victim.close();
});

const noPort = (host: string) => !host.includes(":") || host.endsWith("]");

/** Refused for what it is, not by robots.txt; and nothing but the public site was connected to. */
async function expectRefused(address: string, ignoreRobots = false) {
  const before = victim.hits();
  const refusal = { code: "invalid", details: { fields: { url: expect.any(String) } } };
  await expect(web.client.fetchPage(address, { ignoreRobots })).rejects.toMatchObject(refusal);
  expect(web.dialled.filter((each) => each !== PUBLIC)).toEqual([]);
  expect(victim.hits()).toBe(before);
}

describe("the victim", () => {
  it("is there: without the guard it would be reached", async () => {
    for (const address of ["127.0.0.1", "127.8.8.8", "0.0.0.0", "::1", "::ffff:127.0.0.1", "localhost"]) {
      const before = victim.hits();
      const socket = await connectTo(address, victim.port, AbortSignal.timeout(1000));
      await new Promise((resolve) => socket.once("close", resolve).resume());
      expect(victim.hits()).toBe(before + 1);
    }
  });

  it("is not reached in place of the public site", async () => {
    const page = await web.client.fetchPage("http://news.example/other");
    expect(new TextDecoder().decode(page.bytes)).toBe("<p>A page of the public web.</p>");
    expect(web.dialled).toEqual([PUBLIC, PUBLIC]);
  });
});

describe("private addresses in more than 40 spellings", () => {
  it("has as many", () => expect(new Set(spellings.map(([host]) => host)).size).toBeGreaterThanOrEqual(80));

  it.each(spellings)("%s is not asked directly", async (host, address) => {
    web.names.set(host.toLowerCase().replace(/\.$/, ""), [[address]]);
    await expectRefused(`http://${host}/`);
    await expectRefused(`http://${host}/`, true);
    if (noPort(host)) await expectRefused(`https://${host}/`);
  });

  it.each(spellings)("%s is not followed to", async (host, address) => {
    web.names.set(host.toLowerCase().replace(/\.$/, ""), [[address]]);
    // Headers hold bytes, and no tabs: what is not Latin-1 is sent as UTF-8.
    target = Buffer.from(`http://${host}/`.replace("\t", "")).toString("latin1");
    await expectRefused("http://news.example/page");
    await expectRefused("http://news.example/page", true);
    target = target.replace(/^http:/, "");
    await expectRefused("http://news.example/page");
  });

  it.each(numbered)("%s is not reached by a name that changes", async (_, address, index) => {
    const name = `rebinding-${index}.example`;
    // The first answer is for robots.txt.
    web.names.set(name, [[PUBLIC], [address]]);
    await expectRefused(`http://${name}/other`);
    web.names.set(`at-once-${index}.example`, [[address]]);
    await expectRefused(`https://at-once-${index}.example/other`);
    await expectRefused(`https://at-once-${index}.example/other`, true);
  });

  it.each(spellings)("%s is not reached by a name with several answers", async (_, address) => {
    for (const [index, mixed] of [
      [PUBLIC, address],
      [address, PUBLIC],
    ].entries()) {
      web.names.set(`mixed-${index}.example`, [mixed]);
      await expectRefused(`http://mixed-${index}.example/other`);
      await expectRefused(`http://mixed-${index}.example/other`, true);
    }
    expect(web.dialled).toEqual([]);
  });
});

describe("the connection itself", () => {
  it("is closed before a byte is sent where its other end is not the one that was checked", async () => {
    let bytes = 0;
    const inside = await openTestWeb((_request, response) => {
      bytes += 1;
      response.end();
    });
    const lying = await openTestWeb(
      withoutRobots((_request, response) => response.end("x")),
      {
        own: {
          connect: async (_address, _port, signal) => {
            const socket = await connectTo("127.0.0.1", victim.port, signal);
            return { socket, remote: socket.remoteAddress ?? "" };
          },
        },
      },
    );
    await expect(lying.client.fetchPage("http://news.example/", { ignoreRobots: true })).rejects.toMatchObject({
      code: "invalid",
    });
    expect([bytes, lying.asked]).toEqual([0, []]);
    await inside.close();
    await lying.close();
  });
});
