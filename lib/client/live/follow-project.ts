import type { LiveEvent, LivePresence } from "@/lib/contract/live";
import { createMessageReader, type StreamMessage } from "@/lib/core/events/stream-message";
import { buildAddress, makeKey } from "../build-request";
import { routes } from "../routes";
import { type LineEvent, lineOff, nextLine, waitAfter } from "./line";

/** What is followed, from where, and who wants to hear of it. */
export interface Following {
  readonly project: string;
  /** Whose page it is: nobody else's stream is opened for it. */
  readonly person?: string;
  /** The position in the project's events that is known already. */
  readonly after: string;
  /** Where to show the reader to the others; null for nowhere. Asked whenever a connection is opened. */
  readonly place: () => { readonly story: string; readonly article: string | null } | null;
  /** Each event once and in order, whatever happens to the connections. */
  readonly onEvent: (event: LiveEvent) => void;
  /** More was missed than can be told again: everything is to be read anew. */
  readonly onResync: () => void;
  readonly onPeople: (people: readonly LivePresence[]) => void;
  readonly fetch?: typeof fetch;
}

export interface Follower {
  /** Someone looks: the stream is opened, or tried at once where it waits. */
  show(): void;
  /** Nobody looks any more: the stream is closed, and goes on from there when someone does. */
  hide(): void;
  /** The connection may be dead without a sign: it is opened anew. */
  renew(): void;
  /** The id under which the open connection shows where the reader is; null while there is none. */
  presence(): string | null;
}

/** A connection in which nothing is heard for so long is given up; the server beats every 15 seconds. In milliseconds. */
const longestSilence = 40_000;

/** What trying again cannot mend; signing in again can mend a 401. */
const refusals: ReadonlySet<number> = new Set([400, 403, 404, 422]);

/** Follows a project's events over whatever connections it takes. Nothing is open before the first `show`. */
export function followProject(following: Following): Follower {
  let line = lineOff;
  let position = following.after;
  let connection: { readonly end: AbortController; readonly presence: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function happen(event: LineEvent): void {
    const before = line;
    line = nextLine(line, event);
    if (line === before) return;
    clearTimeout(timer);
    const wasOn = before.kind === "opening" || before.kind === "open";
    const isOn = line.kind === "opening" || line.kind === "open";
    if (wasOn && !isOn) disconnect();
    if (isOn && !wasOn) connect();
    if (line.kind === "waiting") timer = setTimeout(() => happen("due"), waitAfter(line.failures, Math.random()));
  }

  function disconnect(): void {
    connection?.end.abort();
    connection = null;
  }

  function connect(): void {
    const opened = { end: new AbortController(), presence: makeKey() };
    connection = opened;
    const told = (event: LineEvent) => connection === opened && happen(event);
    void readStream(opened.presence, opened.end.signal, told).then(told, () => told("cut"));
  }

  /** Reads one connection to its end; answers how it ended. */
  async function readStream(
    presence: string,
    signal: AbortSignal,
    told: (event: LineEvent) => void,
  ): Promise<"cut" | "refusal"> {
    const { project, person, place, fetch: open = fetch } = following;
    const at = place();
    const shown = at ? { presence, story: at.story, article: at.article ?? undefined } : {};
    const address = buildAddress(routes.followProject[1], { project, after: position, ...shown });
    const headers = { Accept: "text/event-stream", ...(person ? { "Variorum-Person": person } : {}) };
    const response = await open(address, { headers, cache: "no-store", signal });
    if (!response.ok || !response.body) return refusals.has(response.status) ? "refusal" : "cut";
    told("answer");
    await eachPiece(response.body, (messages) => {
      if (signal.aborted) return;
      told("message");
      for (const message of messages) take(message);
    });
    return "cut";
  }

  function take({ id, event, data }: StreamMessage): void {
    if (id !== null) position = id;
    if (event === "change") following.onEvent(JSON.parse(data));
    if (event === "resync") following.onResync();
    if (event === "presence") following.onPeople(JSON.parse(data).people);
  }

  return {
    show: () => happen("show"),
    hide: () => happen("hide"),
    renew: () => {
      happen("cut");
      if (line.kind === "waiting") happen("due");
    },
    presence: () => (line.kind === "open" ? (connection?.presence ?? null) : null),
  };
}

/** Calls `heard` for every piece of the stream with the messages that it completes; rejects when the stream falls silent. */
async function eachPiece(body: ReadableStream<Uint8Array>, heard: (messages: StreamMessage[]) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const read = createMessageReader();
  for (;;) {
    const { value, done } = await soon(reader.read(), () => void reader.cancel().catch(() => undefined));
    if (done) return;
    heard(read(decoder.decode(value, { stream: true })));
  }
}

async function soon<T>(promise: Promise<T>, giveUp: () => void): Promise<T> {
  const timer = setTimeout(giveUp, longestSilence);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
