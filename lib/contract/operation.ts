import { z } from "zod";
import type { Action } from "@/lib/core/access/permissions";

/** Who may call: an action of the permission table, or one of the three that need no project. */
export type Access = Action | "anyone" | "person" | "operator";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One call of the public API. Pages, server, browser client, OpenAPI and the permission test all read this declaration. */
export interface Operation<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: Method;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly answer: A;
  /** The status of success when it is not 200 (or 204 for an answer of nothing). */
  readonly status?: 201;
  /** A media type other than JSON in which the answer is streamed. */
  readonly streams?: boolean;
  /** Takes uploaded files (multipart or raw bytes) as `{ files: [...] }` beside the JSON body. */
  readonly uploads?: boolean;
}

export const nothing = z.undefined();

// Typed as nothing known: an empty object's type would make every name of the other parts impossible.
const noFields: z.ZodType<unknown, unknown> = z.strictObject({});

interface Declaration<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>
  extends Omit<Operation, "params" | "query" | "body" | "answer"> {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer?: A;
}

/** Declares an operation; absent params, query, body and answer mean that there are none. */
export function operation<
  P extends z.ZodType = typeof noFields,
  Q extends z.ZodType = typeof noFields,
  B extends z.ZodType = typeof nothing,
  A extends z.ZodType = typeof nothing,
>(declaration: Declaration<P, Q, B, A>): Operation<P, Q, B, A>;
export function operation(declaration: Declaration<z.ZodType, z.ZodType, z.ZodType, z.ZodType>): Operation {
  return { params: noFields, query: noFields, body: nothing, answer: nothing, ...declaration };
}

/** What a caller passes: path and query parameters by name, and the body as `body`. */
export type Input<O extends Operation> = z.output<O["params"]> &
  z.output<O["query"]> &
  (z.output<O["body"]> extends undefined ? { body?: undefined } : { body: z.output<O["body"]> });

export type Answer<O extends Operation> = z.output<O["answer"]>;
