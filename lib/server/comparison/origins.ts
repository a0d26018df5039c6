import * as contract from "@/lib/contract/origins";
import { query } from "../query";
import { findMatrixStory } from "./read-matrix";
import { readOrigins } from "./read-origins";

export const getOrigins = query({
  operation: contract.getOrigins,
  find: findMatrixStory,
  run: ({ tx, input, thing }) => readOrigins(tx, { ...input, story: thing.id }),
});
