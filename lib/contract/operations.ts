import * as articles from "./articles";
import * as claims from "./claims";
import * as comparison from "./comparison";
import * as description from "./description";
import * as events from "./events";
import * as exports from "./exports";
import * as mentions from "./mentions";
import type { Operation } from "./operation";
import * as people from "./people";
import * as projects from "./projects";

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "method" in value && "path" in value && "access" in value;
}

/** Every operation of the API: OpenAPI, the permission test and the route test derive from this list. */
export const operations: readonly Operation[] = [
  people,
  projects,
  articles,
  claims,
  mentions,
  events,
  comparison,
  exports,
  description,
].flatMap((stage) => Object.values(stage).filter(isOperation));
