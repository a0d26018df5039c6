import type { Answer } from "@/lib/contract/operation";
import type { OperationId, OperationOf } from "@/lib/contract/operations";
import { buildAddress, buildHeaders, type CallInput, type CallOptions, type LooseInput } from "./build-request";
import { CallError, unreachable } from "./call-error";
import { type LooseSent, readAnswer } from "./read-answer";
import { routeOf } from "./route-of";

export { CallError };

/** An answer with the event that the call appended, which `undoEvent` takes; null where nothing was changed. */
export interface Sent<A> {
  readonly answer: A;
  readonly event: string | null;
  /** Whether a PUT made the thing. */
  readonly created: boolean;
}

/** What the operation of this name answers. */
export type AnswerOf<Id extends OperationId> = Answer<OperationOf<Id>>;

/**
 * Calls the operation of this name and answers what came back with its event. Throws a CallError. The answer is this
 * program's own and is not checked again; see docs/decisions/022-calls-by-name.md.
 */
export function send<Id extends OperationId>(
  id: Id,
  input: CallInput<Id>,
  options?: CallOptions,
): Promise<Sent<AnswerOf<Id>>>;
export async function send(id: OperationId, input: LooseInput, options: CallOptions = {}): Promise<LooseSent> {
  const route = routeOf(id);
  const [method, path] = route instanceof Promise ? await route : route;
  const headers = buildHeaders(method, options);
  const body = input.body === undefined ? null : JSON.stringify(input.body);
  const response = await fetch(buildAddress(path, input), {
    method,
    headers: body === null ? headers : { ...headers, "Content-Type": "application/json" },
    body,
    cache: "no-store",
    credentials: "same-origin",
    keepalive: options.keepalive ?? false,
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch(rethrow);
  const text = await response.text().catch(rethrow);
  return readAnswer({ status: response.status, text, event: response.headers.get("variorum-event") });
}

/** Calls the operation of this name and answers the answer alone. Throws a CallError. */
export async function call<Id extends OperationId>(
  id: Id,
  input: CallInput<Id>,
  options?: CallOptions,
): Promise<AnswerOf<Id>> {
  return (await send(id, input, options)).answer;
}

/** A call that its caller ended is no failure of the server. */
function rethrow(error: unknown): never {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  throw unreachable();
}
