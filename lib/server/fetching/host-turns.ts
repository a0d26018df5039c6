import { FetchProblem } from "./fetch-problem";
import type { Web } from "./web";

const FORGET_ABOVE = 1000;

/** Lets requests to one host begin at least `apart` milliseconds after one another, in the order they came, within this process. */
export interface HostTurns {
  /** Refuses where the next turn at a host is more than `patience` milliseconds away. */
  requireSoon(host: string, patience: number): void;
  /** Waits for the next turn at a host. */
  take(host: string, signal: AbortSignal | undefined): Promise<void>;
}

export function createHostTurns(web: Pick<Web, "now" | "wait">, apart: number): HostTurns {
  /** When the next request to a host may begin. */
  const free = new Map<string, number>();
  const forget = (now: number) => {
    for (const [host, time] of free) if (time <= now) free.delete(host);
  };
  return {
    requireSoon: (host, patience) => {
      if ((free.get(host) ?? 0) - web.now() <= patience) return;
      const sentence = `Many pages of ${host} are being fetched, one a second. Try again in a while.`;
      throw new FetchProblem("unavailable", sentence);
    },
    take: async (host, signal) => {
      const now = web.now();
      const turn = Math.max(now, free.get(host) ?? 0);
      if (free.size > FORGET_ABOVE) forget(now);
      free.set(host, turn + apart);
      if (turn > now) await web.wait(turn - now, signal);
    },
  };
}
