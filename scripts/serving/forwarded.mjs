import { BlockList, isIP } from "node:net";
import { PlainError } from "../launch/plain-error.mjs";

/**
 * Makes the function that rewrites the forwarding headers of a request so that the program may believe them: `x-forwarded-for` becomes
 * the one address of the caller, `-proto` and `-host` what the caller used. What a peer says is taken only when its address is in
 * `trusted`, addresses and CIDR ranges separated by commas; throws a PlainError for an entry that is neither.
 */
export function forwardedRewriter(trusted) {
  const proxies = parseProxies(trusted);
  const isProxy = (address) => proxies.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  return ({ headers, socket }) => {
    const peer = plainAddress(socket.remoteAddress ?? "0.0.0.0");
    const through = isProxy(peer);
    const chain = through ? listed(headers["x-forwarded-for"]).map(plainAddress).filter(isIP) : [];
    headers["x-forwarded-for"] = chain.findLast((address) => !isProxy(address)) ?? chain[0] ?? peer;
    headers["x-forwarded-proto"] = (through && listed(headers["x-forwarded-proto"]).at(-1)) || "http";
    headers["x-forwarded-host"] =
      (through && listed(headers["x-forwarded-host"]).at(-1)) || headers.host || "localhost";
    for (const name of ["forwarded", "x-real-ip", "x-forwarded-port"]) delete headers[name];
  };
}

function parseProxies(trusted) {
  const proxies = new BlockList();
  for (const entry of listed(trusted)) {
    const [address, prefix] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    const longest = family === "ipv6" ? 128 : 32;
    const bits = prefix === undefined ? longest : Number(prefix);
    if (!isIP(address) || !Number.isInteger(bits) || bits < 0 || bits > longest) {
      throw new PlainError(
        `VARIORUM_TRUSTED_PROXIES holds "${entry}", which is neither an address nor a range such as 10.0.0.0/8: correct it, then start again.`,
      );
    }
    proxies.addSubnet(address, bits, family);
  }
  return proxies;
}

const listed = (text) =>
  (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

const plainAddress = (address) => address.replace(/^::ffff:(?=\d+\.)/, "");
