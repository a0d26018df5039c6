import type { OperationId } from "@/lib/contract/operations";
import { unreachable } from "./call-error";
import { loadAhead } from "./load-ahead";
import { type Route, routes } from "./routes";

const loadFurther = loadAhead(async () => (await import("./further-routes")).furtherRoutes);

/** Where the operation of this name is called; at once where it is one of `routes`. Throws a CallError. */
export function routeOf(id: OperationId): Route | Promise<Route> {
  if (isNear(id)) return routes[id];
  return loadFurther().then((further) => further[id], failed);
}

function isNear(id: OperationId): id is keyof typeof routes {
  return id in routes;
}

function failed(): never {
  throw unreachable();
}
