import { type IpAddress, parseIpAddress } from "./ip-address";

// The registries of special-purpose addresses (IANA, RFC 6890 and its successors), and what clouds answer at.
const NOT_PUBLIC_FOUR = [
  "0.0.0.0/8", // this host, this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // shared by carriers (CGNAT); 100.100.100.200 answers a cloud's metadata
  "127.0.0.0/8", // loopback
  "168.63.129.16/32", // a cloud's host agent, at an address that looks public
  "169.254.0.0/16", // link-local; 169.254.169.254 answers metadata
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.31.196.0/24", // AS112
  "192.52.193.0/24", // AMT
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "192.175.48.0/24", // AS112
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
].map(parseRange);

// Only these are handed out for use in public: whatever lies outside is local, embeds IPv4, or is reserved.
const PUBLIC_SIX = parseRange("2000::/3");
const NOT_PUBLIC_SIX = [
  "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4, which embeds IPv4
  "2620:4f:8000::/48", // AS112
  "3fff::/20", // documentation
].map(parseRange);

type Range = { readonly bytes: IpAddress; readonly bits: number };

function parseRange(text: string): Range {
  const [address = "", bits] = text.split("/");
  const bytes = parseIpAddress(address);
  if (bytes === null) throw new RangeError(`${text} is no range of addresses.`);
  return { bytes, bits: Number(bits) };
}

function isIn(address: IpAddress, { bytes, bits }: Range): boolean {
  const whole = bits >> 3;
  const rest = (0xff00 >> (bits & 7)) & 0xff;
  for (let index = 0; index < whole; index += 1) if (address[index] !== bytes[index]) return false;
  return rest === 0 || ((address[whole] ?? 0) & rest) === ((bytes[whole] ?? 0) & rest);
}

/**
 * Whether an address, in the plain spelling of a socket, is one of the public internet. IPv6 that embeds IPv4 (mapped,
 * NAT64, 6to4, Teredo) is not, whatever it embeds; neither is anything that is no plain address.
 */
export function isPublicAddress(text: string): boolean {
  const address = parseIpAddress(text);
  if (address === null) return false;
  if (address.length === 4) return !NOT_PUBLIC_FOUR.some((range) => isIn(address, range));
  return isIn(address, PUBLIC_SIX) && !NOT_PUBLIC_SIX.some((range) => isIn(address, range));
}
