import * as contract from "@/lib/contract/comparison";
import { query } from "../query";
import { findMatrixStory, readMatrix } from "./read-matrix";

export const getMatrix = query({
  operation: contract.getMatrix,
  find: findMatrixStory,
  run: ({ tx, input, scope, thing }) => readMatrix(tx, scope, { ...input, story: thing }),
});
