import { expect, it } from "vitest";
import { operations } from "@/lib/contract/operations";
import { routes } from "./routes";

it("names the method and the path of every operation, each under its own name", () => {
  expect(routes).toEqual(Object.fromEntries(operations.map(({ id, method, path }) => [id, [method, path]])));
});
