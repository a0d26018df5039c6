import { setTimeout as rest } from "node:timers/promises";
import { report } from "../report";

const pace = { restMilliseconds: 1000, restAfterFailure: 10_000, stopMilliseconds: 8000 };

/**
 * Does `some` work again and again beside the requests, resting where it answers that there was none, and longer where it failed, which
 * is reported. Answers how to stop: what runs is waited for, some seconds at most.
 */
export function inBackground(some: () => Promise<boolean>): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (milliseconds: number) => rest(milliseconds, null, { signal, ref: false }).catch(() => null);
  const work = async () => {
    try {
      if (!(await some())) await pause(pace.restMilliseconds);
    } catch (error) {
      if (!signal.aborted) report(error);
      await pause(pace.restAfterFailure);
    }
  };
  const loop = async () => {
    while (!signal.aborted) await work();
  };
  const ended = loop();
  return async () => {
    stopping.abort();
    await Promise.race([ended, rest(pace.stopMilliseconds, null, { ref: false })]);
  };
}
