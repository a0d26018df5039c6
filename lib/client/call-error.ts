import type { Problem } from "@/lib/contract/problem";

/** A call that did not succeed; `problem.code` says why, and is `unavailable` when the server was not reached. */
export class CallError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** The error of a call that never got an answer. */
export function unreachable(): CallError {
  return new CallError({
    type: "urn:variorum:problem:unavailable",
    title: "Not available now",
    status: 503,
    code: "unavailable",
    detail: "The server cannot be reached. Check the connection, then try again.",
  });
}
