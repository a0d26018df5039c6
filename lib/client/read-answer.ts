import type { Operation } from "@/lib/contract/operation";
import { problem } from "@/lib/contract/problem";
import { CallError, unreachable } from "./call-error";

/** What came back for a call, by `fetch` or by upload. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** The `Variorum-Event` header. */
  readonly event: string | null;
}

export interface LooseSent {
  readonly answer: unknown;
  readonly event: string | null;
  readonly created: boolean;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The checked answer of a call; throws a CallError for every other status, also for one that is not from this program. */
export function readAnswer(operation: Operation, raw: RawAnswer): LooseSent {
  const value = raw.text === "" ? undefined : parseJson(raw.text);
  if (raw.status >= 200 && raw.status < 300) {
    return { answer: operation.answer.parse(value), event: raw.event, created: raw.status === 201 };
  }
  const told = problem.safeParse(value);
  // A proxy's own page, or a server on its way down.
  throw told.success ? new CallError(told.data) : unreachable();
}
