import type { z } from "zod";
import type { Input, Operation } from "@/lib/contract/operation";
import { AppError, notFound } from "./app-error";

/** What a caller passes before it is checked: path and query parameters by name, and the body as `body`. */
export type RawInput = Readonly<Record<string, unknown>>;

function sentences(error: z.ZodError, root: string): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join(".") || root, issue.message]));
}

function parsePart(schema: z.ZodType, value: unknown, root: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = sentences(result.error, root);
  const [first] = Object.entries(fields);
  throw new AppError("invalid", first ? `${first[0]}: ${first[1]}` : "The input is not right.", { fields });
}

/** The checked input of an operation. A path parameter that cannot be right names nothing: `not-found`; the rest: `invalid`. */
export function parseInput<O extends Operation>(operation: O, raw: RawInput): Input<O>;
export function parseInput(operation: Operation, raw: RawInput): unknown {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const { body, ...rest } = raw;
  const entries = Object.entries(rest);
  const params = operation.params.safeParse(Object.fromEntries(entries.filter(([name]) => names.includes(name))));
  if (!params.success) throw notFound();
  const query = parsePart(
    operation.query,
    Object.fromEntries(entries.filter(([name]) => !names.includes(name))),
    "query",
  );
  return Object.assign({}, params.data, query, { body: parsePart(operation.body, body, "body") });
}
