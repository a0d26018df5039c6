import { type IncomingMessage, request } from "node:http";
import type { Duplex } from "node:stream";
import { plainHost } from "@/lib/core/fetching/web-address";
import { FetchProblem, seconds, toFetchProblem } from "./fetch-problem";
import { openConnection } from "./open-connection";
import { readBody } from "./read-body";
import type { Web } from "./web";

/** How long each part may take, in milliseconds, and how many bytes an answer may have. */
export interface Limits {
  readonly connect: number;
  readonly headers: number;
  readonly whole: number;
  readonly bytes: number;
}

/** One answer of one host. The body is that of a success only; redirects are not followed. */
export interface Answer {
  readonly address: URL;
  readonly status: number;
  /** By name in lower case, repeated ones joined by commas. Cookies are not among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: Date;
}

export interface Asking {
  readonly web: Web;
  readonly userAgent: string;
  readonly limits: Limits;
  /** What is left of the time for the whole, in milliseconds. */
  readonly left: number;
  readonly signal: AbortSignal | undefined;
}

/** Runs a step with a limit of time; a step that is cut short by it fails with the sentence. */
async function within<T>(
  milliseconds: number,
  outer: AbortSignal,
  sentence: string,
  step: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = AbortSignal.timeout(Math.ceil(milliseconds));
  const signal = AbortSignal.any([own, outer]);
  signal.throwIfAborted();
  // A step may wait for what cannot be stopped, such as a name server: it is then left behind.
  const cut = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  try {
    return await Promise.race([step(signal), cut]);
  } catch (error) {
    if (own.aborted) throw new FetchProblem("unavailable", sentence);
    throw error;
  }
}

function ask(connection: Duplex, address: URL, userAgent: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({
      method: "GET",
      host: plainHost(address),
      path: `${address.pathname}${address.search}`,
      setHost: false,
      headers: {
        Host: address.host,
        "User-Agent": userAgent,
        Accept: "text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5",
        "Accept-Encoding": "gzip, deflate, br",
        Connection: "close",
      },
      createConnection: () => connection,
    });
    asked.once("response", resolve);
    // Also after the answer began: a garbled body is an error of the request too.
    asked.on("error", reject);
    asked.end();
  });
}

/** Repeated headers are joined; what says who the asker is, is not kept. */
function headersOf({ headersDistinct }: IncomingMessage): Record<string, string> {
  const kept = Object.entries(headersDistinct).filter(([name]) => !/^set-cookie2?$/.test(name));
  return Object.fromEntries(kept.map(([name, values]) => [name, (values ?? []).join(", ").toWellFormed()]));
}

async function exchange(asking: Asking, address: URL, whole: AbortSignal): Promise<Answer> {
  const { web, userAgent, limits } = asking;
  const host = plainHost(address);
  const slow = (part: string, limit: number) => `${host} ${part} within ${seconds(limit)}. Try again later.`;
  const connection = await within(limits.connect, whole, slow("could not be reached", limits.connect), (signal) =>
    openConnection(web, address, signal),
  );
  // Errors of the connection that come when nobody waits any more are nobody's.
  connection.on("error", () => connection.destroy());
  whole.addEventListener("abort", () => connection.destroy(), { once: true });
  try {
    const answer = await within(limits.headers, whole, slow("did not answer", limits.headers), () =>
      ask(connection, address, userAgent),
    );
    const status = answer.statusCode ?? 0;
    const isPage = status >= 200 && status < 300;
    const bytes = isPage ? await readBody(answer, limits.bytes) : new Uint8Array();
    return { address, status, headers: headersOf(answer), bytes, at: new Date() };
  } finally {
    connection.destroy();
  }
}

/** Asks one address once, within all limits. Throws a problem with a sentence for everything that goes wrong. */
export async function requestOnce(asking: Asking, address: URL): Promise<Answer> {
  const { limits, left, signal } = asking;
  const host = plainHost(address);
  const sentence = `${host} did not send the whole page within ${seconds(limits.whole)}. Try again later.`;
  try {
    return await within(left, signal ?? new AbortController().signal, sentence, (whole) =>
      exchange(asking, address, whole),
    );
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw toFetchProblem(error, host);
  }
}
