import { type IncomingMessage, request } from "node:http";
import { plainHost } from "@/lib/core/fetching/web-address";
import { openConnection } from "../../fetching/open-connection";
import { readBody } from "../../fetching/read-body";
import type { Web } from "../../fetching/web";

/** The most bytes of an answer. */
const mostBytes = 64 * 1024 * 1024;

interface Posting {
  readonly web: Web;
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** Sends JSON to an address that the web allows, over a connection whose other end was checked, and answers the JSON that came back. */
export async function postJson({ web, address, headers, body, signal }: Posting): Promise<unknown> {
  const connection = await openConnection(web, address, signal);
  connection.on("error", () => connection.destroy());
  signal.addEventListener("abort", () => connection.destroy(), { once: true });
  const sent = Buffer.from(JSON.stringify(body));
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request({
        method: "POST",
        host: plainHost(address),
        path: `${address.pathname}${address.search}`,
        setHost: false,
        headers: {
          ...headers,
          Host: address.host,
          "Content-Type": "application/json",
          "Content-Length": sent.length,
          Accept: "application/json",
          Connection: "close",
        },
        createConnection: () => connection,
      });
      asked.once("response", resolve);
      asked.on("error", reject);
      asked.end(sent);
    });
    const status = answer.statusCode ?? 0;
    if (status < 200 || status > 299) throw new Error(`${address.host} answered ${status}.`);
    return JSON.parse(Buffer.from(await readBody(answer, mostBytes)).toString("utf8"));
  } finally {
    connection.destroy();
  }
}
