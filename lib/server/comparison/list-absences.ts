import * as contract from "@/lib/contract/comparison";
import { findLivingClaim } from "../claims/queries";
import { query } from "../query";
import { findAbsences } from "./absence-row";

export const listAbsences = query({
  operation: contract.listAbsences,
  find: findLivingClaim,
  run: async ({ tx, input, scope, thing }) => ({ items: await findAbsences(tx, scope, [thing.id], input.story) }),
});
