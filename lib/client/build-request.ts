import type { z } from "zod";
import type { Method } from "@/lib/contract/operation";
import type { OperationId, OperationOf } from "@/lib/contract/operations";

/** What a caller passes: path and query parameters by name, and the body as `body`; defaults may be left out. */
export type CallInput<Id extends OperationId> = NamedInput<Id> &
  (z.input<OperationOf<Id>["body"]> extends undefined
    ? { body?: undefined }
    : { body: z.input<OperationOf<Id>["body"]> });

/** The path and query parameters alone. */
export type NamedInput<Id extends OperationId> = z.input<OperationOf<Id>["params"]> & z.input<OperationOf<Id>["query"]>;

/** A call's input before its names are known. */
export type LooseInput = Readonly<Record<string, unknown>>;

/** The address of a call: path parameters take their places, the rest becomes the query; what is undefined is left out. */
export function buildAddress(path: string, input: LooseInput): string {
  const { body: _body, ...named } = input;
  const placed = new Set<string>();
  const address = path.replace(/\{(\w+)\}/g, (_match, name: string) => {
    placed.add(name);
    return encodeURIComponent(String(named[name]));
  });
  const rest = Object.entries(named).filter(([name, value]) => !placed.has(name) && value !== undefined);
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)])).toString();
  return query === "" ? address : `${address}?${query}`;
}

export interface CallOptions {
  /** The version this call is based on, sent as If-Match. */
  readonly version?: number | undefined;
  /** The Idempotency-Key: calls with the same one take effect once. Without it each call has its own. */
  readonly key?: string | undefined;
  /** Whose work it is: refused as `unauthenticated` when another person is signed in to the browser by now. */
  readonly person?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether the call is carried out although the page goes meanwhile; its body is then short. */
  readonly keepalive?: boolean;
}

/** The headers that a call carries beside its body's type. */
export function buildHeaders(method: Method, { version, key, person }: CallOptions): Record<string, string> {
  return {
    Accept: "application/json, application/problem+json",
    ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
    ...(person === undefined ? {} : { "Variorum-Person": person }),
    ...(method === "GET" ? {} : { "Idempotency-Key": key ?? makeKey() }),
  };
}

/** A random UUID; also where the page came by plain http from another machine, where browsers withhold `crypto.randomUUID`. */
export function makeKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
