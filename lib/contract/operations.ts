import * as articles from "./articles";
import * as claimMerges from "./claim-merges";
import * as claims from "./claims";
import * as comments from "./comments";
import * as comparison from "./comparison";
import * as description from "./description";
import * as discrepancies from "./discrepancies";
import * as events from "./events";
import * as exports from "./exports";
import * as facts from "./facts";
import * as imports from "./imports";
import * as live from "./live";
import * as mentions from "./mentions";
import type { Operation } from "./operation";
import * as origins from "./origins";
import * as people from "./people";
import * as preferences from "./preferences";
import * as codebook from "./projects/codebook";
import * as members from "./projects/members";
import * as outlets from "./projects/outlets";
import * as project from "./projects/project";
import * as stories from "./projects/stories";
import * as tags from "./projects/tags";
import * as revisions from "./revisions";
import * as search from "./search";
import * as suggestions from "./suggestions";

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "method" in value && "path" in value && "access" in value;
}

/** Every operation of the API: OpenAPI, the permission test and the route test derive from this list. */
export const operations: readonly Operation[] = [
  people,
  preferences,
  project,
  members,
  outlets,
  tags,
  codebook,
  stories,
  articles,
  revisions,
  claims,
  claimMerges,
  mentions,
  facts,
  comments,
  events,
  live,
  search,
  comparison,
  origins,
  imports,
  suggestions,
  discrepancies,
  exports,
  description,
].flatMap((stage) => Object.values(stage).filter(isOperation));

type Declared = typeof people &
  typeof preferences &
  typeof project &
  typeof members &
  typeof outlets &
  typeof tags &
  typeof codebook &
  typeof stories &
  typeof articles &
  typeof revisions &
  typeof claims &
  typeof claimMerges &
  typeof mentions &
  typeof facts &
  typeof comments &
  typeof events &
  typeof live &
  typeof search &
  typeof comparison &
  typeof origins &
  typeof imports &
  typeof suggestions &
  typeof discrepancies &
  typeof exports &
  typeof description;

/** The name of an operation, which is also the name that its declaration is exported by. */
export type OperationId = {
  [Id in keyof Declared]: Declared[Id] extends Operation ? Id : never;
}[keyof Declared];

/** The declaration behind a name. */
export type OperationOf<Id extends OperationId> = Extract<Declared[Id], Operation>;
