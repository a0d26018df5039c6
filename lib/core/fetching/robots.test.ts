import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAllowedByRobots, parseRobots } from "./robots";

const may = (robots: string, path: string) =>
  isAllowedByRobots(parseRobots(robots, "Variorum"), new URL(path, "https://example.org"));

describe("robots.txt by RFC 9309", () => {
  it.each([
    ["an empty file allows all", "", "/a", true],
    ["everyone is kept out", "User-agent: *\nDisallow: /", "/a", false],
    ["robots.txt itself may always be asked for", "User-agent: *\nDisallow: /", "/robots.txt", true],
    ["an empty rule keeps nobody out", "User-agent: *\nDisallow:", "/a", true],
    ["rules for others say nothing", "User-agent: Googlebot\nDisallow: /", "/a", true],
    [
      "a group of one's own replaces that for everyone",
      "User-agent: *\nDisallow: /\n\nUser-agent: variorum\nDisallow: /b",
      "/a",
      true,
    ],
    ["a group of one's own without rules allows all", "User-agent: *\nDisallow: /\n\nUser-agent: Variorum", "/a", true],
    ["the name counts without its version", "User-agent: Variorum/2.0\nDisallow: /", "/a", false],
    ["a longer name is another's", "User-agent: VariorumBot\nDisallow: /", "/a", true],
    [
      "groups of one name are one",
      "User-agent: variorum\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: VARIORUM\nDisallow: /c",
      "/c",
      false,
    ],
    ["several names may share a group", "User-agent: x\nUser-agent: variorum\nDisallow: /a", "/a", false],
    [
      "other lines do not part a group",
      "User-agent: variorum\nSitemap: https://example.org/s\nDisallow: /a",
      "/a",
      false,
    ],
    ["rules in front of every group are nobody's", "Disallow: /\nUser-agent: x\nDisallow: /", "/a", true],
    ["the longest rule decides: allowed", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["the longest rule decides: kept out", "User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false],
    ["of equally long ones the one that allows", "User-agent: *\nDisallow: /a/b\nAllow: /a/b", "/a/b", true],
    ["paths tell capitals", "User-agent: *\nDisallow: /A", "/a", true],
    ["names of fields do not", "USER-AGENT: *\nDISALLOW: /a", "/a", false],
    ["a star stands for anything", "User-agent: *\nDisallow: /*/print", "/2019/06/print?x", false],
    ["also for nothing", "User-agent: *\nDisallow: /a*b", "/ab", false],
    ["a dollar is the end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
    ["and nothing but the end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true],
    ["a star before the end may not overlap", "User-agent: *\nDisallow: /ab*ba$", "/aba", true],
    ["the query counts", "User-agent: *\nDisallow: /*?print=", "/a?print=1", false],
    ["encoded and plain spellings meet", "User-agent: *\nDisallow: /%7Ejoe/%e4%bd%a0", "/~joe/你", false],
    ["an encoded slash stays what it is", "User-agent: *\nDisallow: /a/b", "/a%2Fb", true],
    ["comments and blanks are no part of a rule", "User-agent: * # all\n Disallow : /a # b", "/a/c", false],
    ["a byte-order mark is no part of a field", "\uFEFFUser-agent: *\r\nDisallow: /a", "/a", false],
    ["a rule without a slash is none", "User-agent: *\nDisallow: a", "/a", true],
  ])("%s", (_, robots, path, expected) => expect(may(robots, path)).toBe(expected));

  it("lets a rule and its opposite decide every path, whatever else is in the file", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (noise, path) => {
        const address = `https://example.org/${encodeURIComponent(path.toWellFormed())}`;
        const file = (rule: string) => `${noise.replace(/\S+/g, "x")}\nUser-agent: variorum\n${rule}: /`;
        expect([may(file("Allow"), address), may(file("Disallow"), address)]).toEqual([true, false]);
      }),
    );
  });

  it("answers soon also for a hostile file", () => {
    const hostile = `User-agent: *\n${`Disallow: /${"a*".repeat(900)}b$\n`.repeat(270)}`;
    const began = performance.now();
    expect(may(hostile, `/${"a".repeat(4000)}`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
