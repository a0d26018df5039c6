import type { Answer, Operation } from "@/lib/contract/operation";
import { buildAddress, buildHeaders, type CallInput, type CallOptions, type LooseInput } from "./build-request";
import { CallError, unreachable } from "./call-error";
import { type LooseSent, readAnswer } from "./read-answer";

export { CallError };

/** An answer with the event that the call appended, which `undoEvent` takes; null where nothing was changed. */
export interface Sent<A> {
  readonly answer: A;
  readonly event: string | null;
  /** Whether a PUT made the thing. */
  readonly created: boolean;
}

/** Calls the API and answers what came back with its event. Throws a CallError. */
export function send<O extends Operation>(
  operation: O,
  input: CallInput<O>,
  options?: CallOptions,
): Promise<Sent<Answer<O>>>;
export async function send(operation: Operation, input: LooseInput, options: CallOptions = {}): Promise<LooseSent> {
  const { method, path } = operation;
  const headers = buildHeaders(method, options);
  const body = input.body === undefined ? null : JSON.stringify(input.body);
  const response = await fetch(buildAddress(path, input), {
    method,
    headers: body === null ? headers : { ...headers, "Content-Type": "application/json" },
    body,
    cache: "no-store",
    credentials: "same-origin",
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch(rethrow);
  const text = await response.text().catch(rethrow);
  return readAnswer(operation, { status: response.status, text, event: response.headers.get("variorum-event") });
}

/** Calls the API and answers the answer alone. Throws a CallError. */
export async function call<O extends Operation>(
  operation: O,
  input: CallInput<O>,
  options?: CallOptions,
): Promise<Answer<O>> {
  return (await send(operation, input, options)).answer;
}

/** A call that its caller ended is no failure of the server. */
function rethrow(error: unknown): never {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  throw unreachable();
}
