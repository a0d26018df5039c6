import { expect, test } from "vitest";
import { z } from "zod";
import { describeApi } from "./openapi";
import { operations } from "./operations";

const content = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }));
const described = z.object({
  operationId: z.string().min(1),
  summary: z.string().endsWith("."),
  "x-access": z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(["path", "query", "header"]),
      required: z.boolean(),
      schema: z.looseObject({}),
    }),
  ),
  requestBody: z.object({ content: content.refine((types) => Object.keys(types).length > 0) }).optional(),
  responses: z.record(
    z.string(),
    z.union([z.object({ $ref: z.string() }), z.looseObject({ description: z.string() })]),
  ),
});
const document = z.object({
  openapi: z.literal("3.1.0"),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith("/api/"),
    z.partialRecord(z.enum(["get", "post", "put", "patch", "delete"]), described),
  ),
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()),
    responses: z.record(z.string(), z.unknown()),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
  security: z.array(z.record(z.string(), z.array(z.string()))),
});

const api = document.parse(describeApi(operations));
const all = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ path, method, ...one })),
);

test("every declared operation is in it once, and nothing else", () => {
  const declared = operations.map(({ id, method, path }) => `${id} ${method.toLowerCase()} ${path}`).toSorted();
  expect(all.map(({ operationId, method, path }) => `${operationId} ${method} ${path}`).toSorted()).toEqual(declared);
  expect(new Set(operations.map((operation) => operation.id)).size).toBe(operations.length);
});

test("every parameter of a path is described and required", () => {
  for (const { path, parameters } of all) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const given = parameters.filter((parameter) => parameter.in === "path");
    expect(given.map((parameter) => parameter.name).toSorted()).toEqual(named.toSorted());
    expect(given.every((parameter) => parameter.required)).toBe(true);
  }
});

test("every operation says who may call it, how it succeeds and how it fails", () => {
  for (const one of all) {
    const operation = operations.find((declared) => declared.id === one.operationId);
    expect(one["x-access"]).toBe(operation?.access);
    expect(one.security === undefined).toBe(operation?.access !== "anyone");
    expect(Object.keys(one.responses).filter((status) => status.startsWith("2")).length).toBeGreaterThan(0);
    expect(one.responses["4XX"]).toEqual({ $ref: "#/components/responses/Problem" });
  }
});

test("every reference leads somewhere in the document", () => {
  const text = JSON.stringify(api);
  for (const [, reference = ""] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
    const steps = reference.split("/");
    expect(steps[0]).toBe("#");
    const found = steps.slice(1).reduce<unknown>((at, step) => z.record(z.string(), z.unknown()).parse(at)[step], api);
    expect(found).toBeDefined();
  }
});

test("uploads are described as forms, and JSON bodies hold no files", () => {
  const upload = all.find((one) => one.operationId === "importArticles");
  expect(Object.keys(upload?.requestBody?.content ?? {})).toContain("multipart/form-data");
  expect(JSON.stringify(upload?.requestBody?.content["application/json"])).not.toContain('"files"');
});
