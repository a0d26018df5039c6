import type { ErrorCode } from "@/lib/core/errors";

interface Details {
  /** What is wrong with each field of the input, by its path. */
  readonly fields?: Record<string, string>;
  /** The present state of the thing, for a conflict. */
  readonly current?: unknown;
  readonly deleted?: boolean;
}

const brand = Symbol.for("variorum.AppError");

/** An expected failure with one of the ten codes and a sentence for the person; the only error commands throw on purpose. */
export class AppError extends Error {
  readonly [brand] = true;

  constructor(
    readonly code: ErrorCode,
    sentence: string,
    readonly details: Details = {},
  ) {
    super(sentence);
  }
}

// The bundle of each route has a copy of this class, and what one process shares throws that of the first.
Object.defineProperty(AppError, Symbol.hasInstance, {
  value(this: unknown, error: unknown): boolean {
    if (this === AppError) return error instanceof Error && brand in error;
    return Function.prototype[Symbol.hasInstance].call(this, error);
  },
});

/** What one may not see and what does not exist answer alike. */
export function notFound(): AppError {
  return new AppError("not-found", "There is nothing here, or it is not shared with you.");
}
