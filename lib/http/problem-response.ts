import type { ErrorCode } from "@/lib/core/errors";
import { AppError } from "@/lib/server/app-error";
import { report } from "@/lib/server/report";

/** The one table of codes and statuses. */
export const statuses: Readonly<Record<ErrorCode, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  unsupported: 415,
  "rate-limited": 429,
  internal: 500,
  unavailable: 503,
};

const titles: Readonly<Record<ErrorCode, string>> = {
  invalid: "The input is not right",
  unauthenticated: "Not signed in",
  forbidden: "Not allowed",
  "not-found": "Not found",
  conflict: "Changed meanwhile",
  "too-large": "Too large",
  unsupported: "Unknown type",
  "rate-limited": "Too many tries",
  internal: "Something went wrong here",
  unavailable: "Not available now",
};

/** Any error as RFC 9457 problem+json; what was not thrown on purpose is reported and answers `internal` without details. */
export function toProblemResponse(error: unknown): Response {
  const known = error instanceof AppError ? error : unexpected(error);
  const { code } = known;
  const body = {
    type: `urn:variorum:problem:${code}`,
    title: titles[code],
    status: statuses[code],
    code,
    detail: known.message,
    ...known.details,
  };
  return Response.json(body, {
    status: statuses[code],
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "private, no-store" },
  });
}

function unexpected(error: unknown): AppError {
  report(error);
  return new AppError("internal", "The program failed at this. Nothing was saved; try again.");
}
