import { z } from "zod";
import type { Prisma } from "./generated/client";

const json = z.json();

/** A plain JSON value for a JSONB column: dates become ISO strings, undefined fields vanish, and nothing becomes `{}`. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return json.parse(JSON.parse(JSON.stringify(value ?? {}))) ?? {};
}
