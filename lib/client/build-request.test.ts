import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAddress, buildHeaders, makeKey } from "./build-request";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("buildAddress", () => {
  it("carries every value so that it can be read back", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.string({ unit: "grapheme" }), (place, asked) => {
        const url = new URL(buildAddress("/a/{place}/b", { place, q: asked, body: { x: 1 } }), "http://site.invalid");
        const segments = url.pathname.split("/");
        fc.pre(place !== "." && place !== "..");
        expect(decodeURIComponent(segments[2] ?? "")).toBe(place);
        expect([...url.searchParams]).toEqual([["q", asked]]);
      }),
    );
  });

  it("leaves out what is undefined, and the question mark with it", () => {
    expect(buildAddress("/a", { cursor: undefined })).toBe("/a");
    expect(buildAddress("/a", { limit: 5, cursor: undefined })).toBe("/a?limit=5");
  });
});

describe("buildHeaders", () => {
  it("gives every write a key of its own, or the one that was given", () => {
    const made = buildHeaders("POST", {})["Idempotency-Key"];
    expect(made).toMatch(uuid);
    expect(buildHeaders("POST", {})["Idempotency-Key"]).not.toBe(made);
    expect(buildHeaders("PUT", { key: "k", version: 3 })).toMatchObject({ "Idempotency-Key": "k", "If-Match": '"3"' });
    expect(buildHeaders("GET", {})).not.toHaveProperty("Idempotency-Key");
  });
});

it("makes UUIDs of version 4 also where the browser does not", () => {
  const { randomUUID } = crypto;
  try {
    Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
    for (let count = 0; count < 50; count += 1) expect(makeKey()).toMatch(uuid);
  } finally {
    Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true });
  }
});
