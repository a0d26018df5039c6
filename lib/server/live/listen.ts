import pg from "pg";
import { env } from "../env";
import { report } from "../report";

interface Hearing {
  readonly heard: (payload: string) => void;
  /** Called after each time that listening begins: what was told before that was not heard. */
  readonly began: () => void;
  /** Asked when the connection broke: whether to open another. */
  readonly goesOn: () => boolean;
}

export interface Listener {
  /** Finds out whether the connection still lives; a dead one is replaced. */
  check(): void;
  end(): void;
}

/** How long it takes to try again: at once, then longer and longer, in milliseconds. */
const waits = [0, 100, 300, 1000, 3000] as const;

/**
 * Listens to a channel of PostgreSQL over a connection of its own, never a pooled one, and opens another when it breaks.
 */
export function listen(channel: string, { heard, began, goesOn }: Hearing): Listener {
  let client: pg.Client | null = null;
  let failures = 0;
  let isOver = false;

  async function open(): Promise<void> {
    if (isOver) return;
    const opened = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true, query_timeout: 10_000 });
    client = opened;
    opened.on("notification", ({ payload }) => heard(payload ?? ""));
    opened.on("error", () => lose(opened));
    opened.on("end", () => lose(opened));
    try {
      await opened.connect();
      await opened.query(`LISTEN ${channel}`);
      failures = 0;
      began();
    } catch (error) {
      // One that is not wanted any more ends in the middle of opening.
      if (client === opened) report(error);
      lose(opened);
    }
  }

  function lose(lost: pg.Client): void {
    if (client !== lost) return;
    client = null;
    lost.end().catch(() => undefined);
    if (!goesOn()) return;
    const wait = waits[Math.min(failures, waits.length - 1)];
    failures += 1;
    setTimeout(open, wait).unref();
  }

  void open();
  return {
    check: () => {
      const asked = client;
      asked?.query("SELECT 1").catch(() => lose(asked));
    },
    end: () => {
      isOver = true;
      const last = client;
      client = null;
      last?.end().catch(() => undefined);
    },
  };
}
