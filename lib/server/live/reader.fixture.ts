import { createMessageReader, type StreamMessage } from "@/lib/core/events/stream-message";
import type { Actor } from "../actor";
import type { RawInput } from "../parse-input";
import type { CallOptions } from "../transact";
import { followProject } from "./queries";

/** One end of an open stream, as a test reads it. */
export interface StreamReader {
  /** The next message of one of these kinds; null once the stream is over. */
  next(...events: string[]): Promise<StreamMessage | null>;
  close(): Promise<void>;
}

/** Opens a project's stream as the actor; throws what the call throws. */
export async function openReader(actor: Actor, input: RawInput, options: CallOptions = {}): Promise<StreamReader> {
  const reply = await followProject.call(actor, input, options);
  if (!("messages" in reply)) throw new Error("This is no stream.");
  const reader = reply.messages.getReader();
  const read = createMessageReader();
  const decoder = new TextDecoder();
  const waiting: StreamMessage[] = [];
  return {
    next: async (...events) => {
      for (;;) {
        for (let message = waiting.shift(); message; message = waiting.shift()) {
          if (events.includes(message.event)) return message;
        }
        const { value, done } = await reader.read();
        if (done) return null;
        waiting.push(...read(decoder.decode(value, { stream: true })));
      }
    },
    close: () => reader.cancel(),
  };
}
