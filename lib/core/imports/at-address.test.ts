import { describe, expect, it } from "vitest";
import { atAddress } from "./at-address";
import type { ArticleMetadata } from "./reader";

const nothing: ArticleMetadata = {
  title: null,
  byline: null,
  outlet: null,
  publishedAt: null,
  language: null,
  url: null,
};
const canonical = { value: "https://lantern.example/a", foundIn: "the canonical link", guess: false };
const fetched = { address: "https://www.lantern.example/a?utm_source=x", original: false };

describe("atAddress", () => {
  it("says the address and the domain of a page that says neither", () => {
    const foundIn = "the address it was fetched from";
    expect(atAddress(nothing, fetched)).toMatchObject({
      url: { value: fetched.address, foundIn, guess: false },
      outlet: { value: { domain: "lantern.example" }, foundIn, guess: false },
    });
  });

  it("keeps the canonical address that a page names, and its outlet's name with where it stood", () => {
    const outlet = { value: { name: "The Lantern" }, foundIn: "the publisher in JSON-LD", guess: false };
    expect(atAddress({ ...nothing, url: canonical, outlet }, fetched)).toEqual({
      ...nothing,
      url: canonical,
      outlet: { ...outlet, value: { name: "The Lantern", domain: "lantern.example" } },
    });
  });

  it("takes the original's address of an archived copy, whatever the copy says", () => {
    const copied = { ...nothing, url: { ...canonical, value: "https://archive.example/20190614/x" } };
    expect(atAddress(copied, { address: "https://lantern.example/a", original: true })).toMatchObject({
      url: { value: "https://lantern.example/a", foundIn: "the address of the archived copy" },
      outlet: { value: { domain: "lantern.example" } },
    });
  });

  it("does not take the front page of a site for the address of an article", () => {
    const front = { ...nothing, url: { ...canonical, value: "https://lantern.example/" } };
    expect(atAddress(front, fetched).url?.value).toBe(fetched.address);
    const home = { address: "https://www.lantern.example/", original: false };
    expect(atAddress(front, home).url?.value).toBe("https://lantern.example/");
  });

  it("makes no domain of an address without one", () => {
    expect(atAddress(nothing, { address: "http://93.184.215.14/a", original: false }).outlet).toBeNull();
  });
});
