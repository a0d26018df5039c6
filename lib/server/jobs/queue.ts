import type { PgBoss } from "pg-boss";
import { env } from "../env";
import { report } from "../report";

/** A queue of work in the background: what it is called, and what is done with each message. */
export interface QueuedWork {
  readonly name: string;
  /** How many messages are worked on at once in this process, and how many of one group. */
  readonly atOnce: number;
  readonly atOnceOfGroup: number;
  readonly work: (message: unknown) => Promise<void>;
}

declare global {
  var variorumQueue: PgBoss | undefined;
}

/**
 * Opens the queues, in the schema `pgboss` of the same database, and begins to work on them. A message whose process dies
 * is given to another after a while, so the work must be safe to repeat.
 */
export async function startQueue(queues: readonly QueuedWork[]): Promise<void> {
  // Loaded here alone: pages and routes only send.
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 3,
    schedule: false,
    useListenNotify: true,
  });
  boss.on("error", report);
  await boss.start();
  for (const { name, atOnce, atOnceOfGroup, work } of queues) {
    await boss.createQueue(name, { notify: true, heartbeatSeconds: 30, deleteAfterSeconds: 3600 });
    const limits = { localConcurrency: atOnce, localGroupConcurrency: atOnceOfGroup };
    await boss.work(name, { ...limits, notifyPollingIntervalSeconds: 10 }, async (messages: { data: unknown }[]) => {
      for (const { data } of messages) await work(data);
    });
  }
  globalThis.variorumQueue = boss;
}

/** Sends a message to a queue; where no queue is open, as on the command line, nothing happens. */
export async function sendToQueue(name: string, message: object, group: string): Promise<void> {
  await globalThis.variorumQueue?.send(name, message, { group: { id: group }, retryLimit: 20 });
}

/** Ends the work on the queues; what is not finished within the seconds given is taken up at the next start. */
export async function stopQueue(seconds: number): Promise<void> {
  const boss = globalThis.variorumQueue;
  globalThis.variorumQueue = undefined;
  await boss?.stop({ timeout: 1000 * seconds });
}
