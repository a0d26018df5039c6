import { once } from "node:events";
import { createServer, request, type ServerResponse } from "node:http";

/** What lies between a browser and the app, and fails as a network does. */
export interface CuttingProxy {
  readonly server: string;
  /** The names of the messages that the streams have brought so far, such as `change`. */
  heard(): string[];
  /** Breaks every event stream that is open; answers how many were. */
  cut(): number;
  stop(): void;
}

/** Starts a proxy for plain HTTP. Stop it when the test ends. */
export async function startCuttingProxy(): Promise<CuttingProxy> {
  const streams = new Set<ServerResponse>();
  let told = "";
  const proxy = createServer((incoming, outgoing) => {
    const { url = "", method, headers } = incoming;
    const onward = request(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (answer.headers["content-type"]?.startsWith("text/event-stream")) {
        streams.add(outgoing);
        answer.on("data", (chunk: Buffer) => {
          told += chunk;
        });
      }
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    outgoing.on("close", () => {
      streams.delete(outgoing);
      onward.destroy();
    });
    incoming.pipe(onward);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return {
    server: `http://127.0.0.1:${address.port}`,
    heard: () => [...told.matchAll(/^event: (\w+)$/gm)].flatMap(([, name]) => name ?? []),
    cut: () => {
      const count = streams.size;
      for (const stream of streams) stream.destroy();
      streams.clear();
      return count;
    },
    stop: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
