import type { Operation } from "@/lib/contract/operation";
import type { Actor } from "./actor";
import type { RawInput } from "./parse-input";
import type { CallOptions, Reply } from "./transact";

/** Bytes with a name and a type, streamed to the caller instead of a JSON answer. */
export interface Download {
  readonly mediaType: string;
  readonly fileName: string;
  readonly body: ReadableStream<Uint8Array> | Uint8Array;
}

/** Messages in the format of text/event-stream, sent as they come until either side has enough. */
export interface EventStream {
  readonly messages: ReadableStream<Uint8Array>;
}

/** What a route can serve: one declared operation, and how to carry it out for whoever calls. */
export interface Endpoint {
  readonly operation: Operation;
  call(actor: Actor | null, input: RawInput, options: CallOptions): Promise<Reply<unknown> | Download | EventStream>;
}
