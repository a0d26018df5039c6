import { CallError, unreachable } from "./call-error";
import { asProblem } from "./problem";

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

/** The answer of a call; throws a CallError for every other status, also for one that is not from this program. */
export function readAnswer(raw: RawAnswer): LooseSent {
  const value = raw.text === "" ? undefined : parseJson(raw.text);
  if (raw.status >= 200 && raw.status < 300) {
    return { answer: value, event: raw.event, created: raw.status === 201 };
  }
  const problem = asProblem(value);
  // A proxy's own page, or a server on its way down.
  throw problem ? new CallError(problem) : unreachable();
}
