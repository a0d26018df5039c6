import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkOf } from "./network";

describe("networkOf", () => {
  it("answers the same for all addresses of one /64, however they are written", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const network = networkOf(address);
        expect(networkOf(address.toUpperCase())).toBe(network);
        expect(networkOf(`${address}%eth0`)).toBe(network);
        expect(network).toMatch(/^[0-9a-f.:]+::\/64$/);
      }),
    );
    expect(networkOf("2001:db8::1")).toBe(networkOf("2001:0db8:0:0:ffff:1:2:3"));
    expect(networkOf("2001:db8:0:1::1")).not.toBe(networkOf("2001:db8::1"));
  });

  it("keeps IPv4 addresses apart, also those written as IPv6", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(networkOf(address)).toBe(address);
        expect(networkOf(`::ffff:${address}`)).toBe(address);
      }),
    );
  });

  it("leaves other names alone", () => {
    expect(networkOf("local")).toBe("local");
  });
});
