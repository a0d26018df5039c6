import type { Duplex } from "node:stream";
import { connect as startTls } from "node:tls";
import { parseIpAddress } from "@/lib/core/fetching/ip-address";
import { addressProblem, plainHost } from "@/lib/core/fetching/web-address";
import { FetchProblem } from "./fetch-problem";
import type { Web } from "./web";

const MOST_ADDRESSES = 3;

function refuse(): FetchProblem {
  return new FetchProblem("invalid", addressProblem("private").sentence);
}

/** The addresses to ask for a host, all of them allowed; one that is not makes the whole name refused. */
async function resolveAllowed(web: Web, host: string): Promise<readonly string[]> {
  const addresses = parseIpAddress(host) ? [host] : await web.resolve(host);
  if (addresses.length === 0) throw new FetchProblem("invalid", `${host} has no address: check how it is spelled.`);
  if (!addresses.every((address) => web.isAllowed(address))) throw refuse();
  return addresses.slice(0, MOST_ADDRESSES);
}

async function connectToFirst(web: Web, addresses: readonly string[], port: number, signal: AbortSignal) {
  let failure: unknown;
  for (const address of addresses) {
    try {
      return await web.connect(address, port, signal);
    } catch (error) {
      failure = error;
      if (signal.aborted) break;
    }
  }
  throw failure;
}

/** Speaks TLS over an open connection, for the host that was asked for and no other. */
function secure(web: Web, socket: Duplex, host: string, signal: AbortSignal): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const isName = parseIpAddress(host) === null;
    const names = isName ? { servername: host } : {};
    const trust = web.authorities ? { ca: [...web.authorities] } : {};
    const safe = startTls({ socket, host, ...names, ...trust, ALPNProtocols: ["http/1.1"] });
    const stop = () => safe.destroy(new Error("The connection took too long."));
    signal.addEventListener("abort", stop, { once: true });
    safe.once("secureConnect", () => {
      signal.removeEventListener("abort", stop);
      resolve(safe);
    });
    safe.once("error", reject);
    safe.once("close", () => reject(new Error("The connection was closed.")));
  });
}

/**
 * Connects to the host of an address: its name is resolved once, every answer is checked, the connection goes to an address
 * that was checked, and what the system says of its other end is checked again before a byte is sent.
 */
export async function openConnection(web: Web, address: URL, signal: AbortSignal): Promise<Duplex> {
  const host = plainHost(address);
  const isSecure = address.protocol === "https:";
  const addresses = await resolveAllowed(web, host);
  signal.throwIfAborted();
  const { socket, remote } = await connectToFirst(
    web,
    addresses,
    Number(address.port) || (isSecure ? 443 : 80),
    signal,
  );
  if (!web.isAllowed(remote)) {
    socket.destroy();
    throw refuse();
  }
  socket.on("error", () => socket.destroy());
  return isSecure ? secure(web, socket, host, signal) : socket;
}
