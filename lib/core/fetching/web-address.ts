import { parseIpAddress } from "./ip-address";
import { isPublicAddress } from "./public-address";

/** Why an address is not asked, with a sentence for the person who gave it. */
export type AddressProblem = {
  problem: "no-address" | "scheme" | "credentials" | "port" | "private";
  sentence: string;
};

const LONGEST = 4000;

// Names that the public system of names never answers for (RFC 6761, 6762, 7686, 8375, 9476), and those used inside houses.
const LOCAL_NAMES = new Set(
  "localhost local localdomain internal intranet corp home lan private test invalid onion alt arpa".split(" "),
);

const REFUSALS = {
  "no-address": "This is not the address of a page.",
  scheme: "An address begins with http:// or https://.",
  credentials: "An address with a user name or a password in it is not asked. Take that part out.",
  port: "Only the usual ports of the web, 80 and 443, are asked.",
  private: "This address leads into a private network, which is never asked. Save the page and add it as a file.",
} as const;

export function addressProblem(problem: AddressProblem["problem"]): AddressProblem {
  return { problem, sentence: REFUSALS[problem] };
}

/**
 * The address of a page on the public web as browsers understand it (so that every spelling of a number of the Internet
 * Protocol is the plain one), without its fragment; else why it is not asked. A name may still lead to a private address.
 */
export function readWebAddress(text: string, base?: URL): URL | AddressProblem {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || trimmed === "" || !URL.canParse(trimmed, base)) return addressProblem("no-address");
  const address = new URL(trimmed, base);
  const { protocol, hostname, port } = address;
  if (protocol !== "http:" && protocol !== "https:") return addressProblem("scheme");
  if (address.username !== "" || address.password !== "") return addressProblem("credentials");
  if (port !== "" && port !== "80" && port !== "443") return addressProblem("port");
  if (address.href.length > LONGEST || hostname === "") return addressProblem("no-address");
  if (isPrivateHost(hostname)) return addressProblem("private");
  address.hash = "";
  return address;
}

/** The host of an address without brackets and without the dot that ends a full name. */
export function plainHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}

function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  if (host.includes(":") || parseIpAddress(host) !== null) return !isPublicAddress(host);
  const labels = host.split(".");
  return labels.length < 2 || labels.includes("") || LOCAL_NAMES.has(labels.at(-1) ?? "");
}
