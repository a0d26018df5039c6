import { expect, it } from "vitest";
import { operations } from "@/lib/contract/operations";
import { furtherRoutes } from "./further-routes";
import { routeOf } from "./route-of";
import { routes } from "./routes";

it("names the method and the path of every operation, each under its own name and in one of two places", () => {
  expect({ ...routes, ...furtherRoutes }).toEqual(
    Object.fromEntries(operations.map(({ id, method, path }) => [id, [method, path]])),
  );
  expect(Object.keys(routes).length + Object.keys(furtherRoutes).length).toBe(operations.length);
});

it("answers both kinds, the near ones at once", async () => {
  expect(routeOf("markMention")).toBe(routes.markMention);
  expect(await routeOf("deleteProject")).toBe(furtherRoutes.deleteProject);
});
