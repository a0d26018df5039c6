import type { Download, Endpoint, EventStream } from "@/lib/server/endpoint";
import type { Reply } from "@/lib/server/transact";
import { findActor } from "./actor";
import { requireOwnOrigin } from "./origin";
import { toProblemResponse } from "./problem-response";
import { readInput, readOptions } from "./read-request";

interface RouteContext {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
}

const headers = { "Cache-Control": "private, no-store", Vary: "Cookie, Authorization" };

function toResponse(endpoint: Endpoint, reply: Reply<unknown>): Response {
  const { answer, created, event } = reply;
  const more = event === null ? headers : { ...headers, "Variorum-Event": event };
  if (answer === undefined) return new Response(null, { status: 204, headers: more });
  // A repeated POST with a client's own id finds what it would have made: it appends no event and answers 200.
  const made = created || (endpoint.operation.method === "POST" && endpoint.operation.status === 201 && event !== null);
  const status = made ? 201 : 200;
  const version = typeof answer === "object" && answer !== null && "version" in answer ? answer.version : undefined;
  return Response.json(answer, {
    status,
    headers: typeof version === "number" ? { ...more, ETag: `"${version}"` } : more,
  });
}

function toDownload({ mediaType, fileName, body }: Download): Response {
  const payload = body instanceof Uint8Array ? new Blob([new Uint8Array(body)]) : body;
  return new Response(payload, {
    headers: {
      ...headers,
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** Neither compressed nor held back on the way: a message is worth nothing later. */
function toEventStream({ messages }: EventStream): Response {
  return new Response(messages, {
    headers: {
      ...headers,
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

/** Serves an endpoint over HTTP: finds the actor, checks the origin of cookie writes, and turns errors into problems. */
export function route(endpoint: Endpoint): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    try {
      const { actor, byCookie } = await findActor(request);
      if (byCookie) requireOwnOrigin(request);
      const input = await readInput(request, endpoint.operation, await context.params);
      const again = async () => (await findActor(request, false)).actor;
      const reply = await endpoint.call(actor, input, { ...readOptions(request), again });
      if ("messages" in reply) return toEventStream(reply);
      return "body" in reply ? toDownload(reply) : toResponse(endpoint, reply);
    } catch (error) {
      return toProblemResponse(error);
    }
  };
}
