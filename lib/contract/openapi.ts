import { z } from "zod";
import { type Action, permissions } from "@/lib/core/access/permissions";
import type { Access, Operation } from "./operation";
import { problem } from "./problem";

type Schema = z.core.JSONSchema.BaseSchema;
type Json = Readonly<Record<string, unknown>>;

/** The API as an OpenAPI 3.1 document, derived from the declared operations alone. */
export function describeApi(operations: readonly Operation[]): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Variorum",
      version: "1",
      summary: "Mark the claims of news articles, link them across outlets, compare and export them.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: { Problem: toSchema(problem, "output") },
      responses: {
        Problem: {
          description: "What went wrong; switch on `code`.",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An API token, made on the account page." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "variorum",
          description:
            "The session of a signed-in browser (`__Host-variorum` on https); its writes are checked for their Origin.",
        },
      },
    },
  };
}

function describeOperation(operation: Operation): Json {
  const body = operation.method === "GET" ? undefined : describeBody(operation);
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.path.split("/").findLast((part) => /^[a-z-]+$/.test(part)) ?? "api"],
    "x-access": operation.access,
    ...(isAction(operation.access) ? { "x-role": permissions[operation.access].role } : {}),
    ...(operation.access === "anyone" ? { security: [] } : {}),
    parameters: [
      ...listParameters(operation.params, "path"),
      ...listParameters(operation.query, "query"),
      ...(operation.method === "GET" ? [] : writeHeaders),
    ],
    ...(body ? { requestBody: body } : {}),
    responses: {
      ...describeSuccess(operation),
      "4XX": { $ref: "#/components/responses/Problem" },
      "5XX": { $ref: "#/components/responses/Problem" },
    },
  };
}

const writeHeaders = [
  {
    name: "If-Match",
    in: "header",
    required: false,
    description: "The version that the write is based on, in quotes; needed to change or delete what has a version.",
    schema: { type: "string", pattern: '^"\\d+"$' },
  },
  {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "A UUID of the caller's; a repeat of the call answers the first outcome and changes nothing.",
    schema: { type: "string", format: "uuid" },
  },
] as const;

function isAction(access: Access): access is Action {
  return access in permissions;
}

function listParameters(schema: z.ZodType, place: "path" | "query"): Json[] {
  const { properties = {}, required = [] } = toSchema(schema, "input");
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: value,
  }));
}

function describeBody(operation: Operation): Json | undefined {
  if (operation.body instanceof z.ZodUndefined) return undefined;
  const schema = toSchema(operation.body, "input");
  const options = (schema.anyOf ?? [schema]).filter((option) => !takesFiles(option));
  const json = operation.uploads ? { anyOf: options } : schema;
  return {
    required: true,
    content: {
      ...(options.length > 0 ? { "application/json": { schema: json } } : {}),
      ...(operation.uploads ? uploadContent : {}),
    },
  };
}

function takesFiles(option: z.core.JSONSchema._JSONSchema): boolean {
  return typeof option === "object" && option.properties?.files !== undefined;
}

const uploadContent = {
  "multipart/form-data": {
    schema: {
      type: "object",
      properties: { file: { type: "array", items: { type: "string", contentMediaType: "application/octet-stream" } } },
      required: ["file"],
    },
  },
  "application/octet-stream": { schema: {} },
} as const;

function describeSuccess(operation: Operation): Json {
  const { answer, status, streams } = operation;
  if (streams) return { "200": { description: "The file, as a stream.", content: { "*/*": { schema: {} } } } };
  if (answer instanceof z.ZodUndefined) return { "204": { description: "Done." } };
  const content = { "application/json": { schema: toSchema(answer, "output") } };
  if (operation.method === "PUT") {
    return { "200": { description: "As it is now.", content }, "201": { description: "Made.", content } };
  }
  return { [String(status ?? 200)]: { description: status === 201 ? "Made." : "The answer.", content } };
}

function toSchema(schema: z.ZodType, io: "input" | "output"): Schema {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema }) => dropNoise(jsonSchema),
  });
  return described;
}

/** What Zod adds to say what JSON's own formats and integers say already. */
function dropNoise(schema: Schema): void {
  if (schema.format !== undefined) delete schema.pattern;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}
