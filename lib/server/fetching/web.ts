import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { isPublicAddress } from "@/lib/core/fetching/public-address";

/** A connection that is open, and the address at its other end as the system says it. */
export interface Connection {
  readonly socket: Socket;
  readonly remote: string;
}

/** What the client that fetches pages needs of the world. Only tests make another than `theWeb`. */
export interface Web {
  /** Every address that a name has. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly connect: (address: string, port: number, signal: AbortSignal) => Promise<Connection>;
  readonly isAllowed: (address: string) => boolean;
  /** Who vouches for hosts, as certificates; those that the system trusts when absent. */
  readonly authorities?: readonly string[];
  /** A moment in milliseconds that only goes on. */
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

async function open(address: string, port: number, signal: AbortSignal): Promise<Connection> {
  signal.throwIfAborted();
  const socket = connect({ host: address, port, autoSelectFamily: false });
  const stop = () => socket.destroy(new Error("The connection took too long."));
  signal.addEventListener("abort", stop, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
      socket.once("close", () => reject(new Error("The connection was closed.")));
    });
    return { socket, remote: socket.remoteAddress ?? "" };
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** The addresses of this machine: a public one of them would be asked from behind its own walls. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address) ?? []);
}

/** The public internet, and nothing but it: no setting of the program widens what is allowed. */
export const theWeb: Web = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  connect: open,
  isAllowed: (address) => isPublicAddress(address) && !ownAddresses().includes(address),
  now: () => performance.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, signal ? { signal } : {}),
};
