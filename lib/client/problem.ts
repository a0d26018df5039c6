import type { Problem } from "@/lib/contract/problem";
import { errorCodes } from "@/lib/core/errors";

/** What the server said that went wrong; null for anything else, such as the page of a proxy. */
export function asProblem(value: unknown): Problem | null {
  return isProblem(value) ? value : null;
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== "object" || value === null) return false;
  const isCode = "code" in value && errorCodes.some((code) => code === value.code);
  return isCode && "detail" in value && typeof value.detail === "string";
}
