import { BlockList, isIPv4, isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIpAddress } from "./ip-address";
import { isPublicAddress } from "./public-address";

const four = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 });
const groups = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), { minLength: 8, maxLength: 8 });

/** As the system's own resolver writes it. */
const asUrlWrites = (words: readonly number[]) =>
  new URL(`http://[${words.map((word) => word.toString(16)).join(":")}]`).hostname.slice(1, -1);

describe("parseIpAddress", () => {
  it("reads what it writes, in IPv4 and in every short spelling of IPv6", () => {
    fc.assert(
      fc.property(four, (bytes) => {
        expect(parseIpAddress(bytes.join("."))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(groups, (words) => {
        const bytes = words.flatMap((word) => [word >> 8, word & 255]);
        expect(parseIpAddress(asUrlWrites(words))).toEqual(bytes);
        const mixed = `${words
          .slice(0, 6)
          .map((word) => word.toString(16))
          .join(":")}:${bytes.slice(12).join(".")}`;
        expect(parseIpAddress(mixed)).toEqual(bytes);
      }),
    );
  });

  it("takes no address that the system would not take as a plain one", () => {
    const piece = fc.constantFrom(
      "0",
      "1",
      "7f",
      "127",
      "256",
      "01",
      "0x7f",
      ".",
      ":",
      "::",
      "%eth0",
      "ffff",
      "1.2.3.4",
      "g",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join("");
        if (parseIpAddress(text) !== null) expect(isIPv4(text) || isIPv6(text)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    "",
    "1.2.3",
    "1.2.3.4.5",
    "1.2.3.256",
    "01.2.3.4",
    "0x1.2.3.4",
    "1.2.3.4:80",
    "::1%eth0",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7::8",
    "::1.2.3",
    "1.2.3.4::",
    "[::1]",
    "12345::",
  ])("%s is none", (text) => expect(parseIpAddress(text)).toBeNull());
});

/** The same ranges as Node's own list checks them. */
const refused = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  refused.addSubnet(net, bits, "ipv4");
refused.addAddress("168.63.129.16");

describe("isPublicAddress", () => {
  it("agrees with Node's list of blocked networks at every IPv4 address tried, and at their edges", () => {
    const edge = fc.constantFrom(
      "9.255.255.255",
      "11.0.0.0",
      "100.63.255.255",
      "100.128.0.0",
      "126.255.255.255",
      "128.0.0.0",
      "169.253.255.255",
      "169.255.0.0",
      "172.15.255.255",
      "172.32.0.0",
      "192.167.255.255",
      "192.169.0.0",
      "198.17.255.255",
      "198.20.0.0",
      "223.255.255.255",
      "1.0.0.0",
      "168.63.129.15",
      "168.63.129.17",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          edge,
          four.map((bytes) => bytes.join(".")),
        ),
        (address) => {
          expect(isPublicAddress(address)).toBe(!refused.check(address));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("takes no IPv6 address that embeds an IPv4 address, whichever", () => {
    const prefixes = ["::", "::ffff:", "::ffff:0:", "64:ff9b::", "64:ff9b:1::", "2002:", "2001::"] as const;
    fc.assert(
      fc.property(four, fc.constantFrom(...prefixes), ([a = 0, b = 0, c = 0, d = 0], prefix) => {
        const hex = ((a << 8) | b).toString(16);
        const low = ((c << 8) | d).toString(16);
        expect(isPublicAddress(prefix === "2002:" ? `2002:${hex}:${low}::1` : `${prefix}${hex}:${low}`)).toBe(false);
      }),
    );
  });

  it.each(["2001:4860:4860::8888", "2606:4700::1111", "2a00:1450:4001:80b::200e", "8.8.8.8", "93.184.216.34"])(
    "takes %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "fec0::1",
    "100::1",
    "2001:db8::1",
    "2001:2::1",
    "3fff::1",
    "4000::1",
    "5f00::1",
    "localhost",
    "",
    "8.8.8.8:80",
    "010.8.8.8",
  ])("refuses %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
