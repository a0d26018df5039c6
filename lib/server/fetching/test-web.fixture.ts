import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { createPageClient, type PageClient } from "./page-client";
import type { Limits } from "./request-once";
import { theWeb, type Web } from "./web";

/** An address of the public internet, behind which the tests' own server stands. */
export const PUBLIC = "93.184.215.14";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** One that listens at every address of this machine, where no page may ever be asked for. */
export interface Victim {
  readonly port: number;
  readonly hits: () => number;
  readonly close: () => void;
}

/** A web of one server, which answers for every name and for `PUBLIC`; whatever else is asked for goes to the victim. */
export interface TestWeb {
  readonly client: PageClient;
  /** Addresses that connections were opened to. */
  readonly dialled: string[];
  /** What was asked for, as `host path`, with the headers. */
  readonly asked: { readonly what: string; readonly headers: IncomingMessage["headers"] }[];
  /** How long each turn was waited for, in milliseconds. */
  readonly waited: number[];
  /** Lets that much time pass. */
  readonly pass: (milliseconds: number) => void;
  /** What a name resolves to, each time it is asked: the last answer stays. */
  readonly names: Map<string, string[][]>;
  readonly close: () => Promise<void>;
}

const limits: Limits = { connect: 400, headers: 400, whole: 800, bytes: 1024 * 1024 };

async function listen(server: Server, host: string): Promise<number> {
  server.listen(0, host);
  await once(server, "listening");
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

export async function openVictim(): Promise<Victim> {
  let hits = 0;
  const server = createTcpServer((socket) => {
    hits += 1;
    socket.destroy();
  });
  const port = await listen(server, "::");
  return { port, hits: () => hits, close: () => void server.close() };
}

/** Connects in earnest, as a program without a guard would. */
export async function connectTo(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const socket = connect({ host, port });
  await once(socket, "connect", { signal });
  return socket;
}

export async function openTestWeb(
  answer: Handler,
  { victim, own = {} }: { victim?: Victim; own?: Partial<Web & { limits: Limits }> } = {},
): Promise<TestWeb> {
  const dialled: string[] = [];
  const asked: TestWeb["asked"] = [];
  const waited: number[] = [];
  const names: TestWeb["names"] = new Map();
  let passed = 0;
  const server = createServer((request, response) => {
    asked.push({ what: `${request.headers.host} ${request.url}`, headers: request.headers });
    answer(request, response);
  });
  const port = await listen(server, "127.0.0.1");
  const web: Web = {
    ...theWeb,
    resolve: async (host) => {
      const answers = names.get(host) ?? [[PUBLIC]];
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    },
    connect: async (address, _port, signal) => {
      dialled.push(address);
      if (address === PUBLIC) return { socket: await connectTo("127.0.0.1", port, signal), remote: PUBLIC };
      const socket = await connectTo(address, victim?.port ?? 9, signal);
      return { socket, remote: socket.remoteAddress ?? "" };
    },
    now: () => performance.now() + passed,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      passed += milliseconds;
    },
    ...own,
  };
  const settings = {
    web,
    userAgent: "Variorum/1.0 (+https://variorum.example)",
    limits: own.limits ?? limits,
    apart: 1000,
  };
  return {
    client: createPageClient(settings),
    dialled,
    asked,
    waited,
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    names,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Nothing is said about robots, and every path has its page. */
export function withoutRobots(handle: Handler): Handler {
  return (request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else handle(request, response);
  };
}

/** Webs of one test, closed after it. */
export interface TestWebs {
  open(handler: Handler, more?: Parameters<typeof openTestWeb>[1]): Promise<TestWeb>;
  close(): Promise<void>;
}

export function createTestWebs(): TestWebs {
  const webs: TestWeb[] = [];
  return {
    open: async (handler, more) => {
      const web = await openTestWeb(handler, more);
      webs.push(web);
      return web;
    },
    close: async () => {
      await Promise.all(webs.splice(0).map((web) => web.close()));
    },
  };
}

export const html = (words: string): Handler =>
  withoutRobots((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(words));

export const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);

/** What was asked for, as `host path`. */
export const pathsOf = (web: TestWeb) => web.asked.map(({ what }) => what);

/** Why a page is not fetched; fails where it is. */
export async function problemOf(web: TestWeb, address = "http://news.example/a") {
  const error: unknown = await web.client.fetchPage(address).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !("code" in error)) throw new Error(`expected a problem, not ${String(error)}`);
  return { code: error.code, sentence: error.message };
}
