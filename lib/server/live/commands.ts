import * as contract from "@/lib/contract/live";
import { command } from "../command";
import { findProject } from "../projects/find-project";
import { putPresence } from "./presence-row";

/** Says where one is. It is no work of anyone's, so that no event tells of it. */
export const showPresence = command({
  operation: contract.showPresence,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    await putPresence(tx, { id: input.presence, projectId: scope.id, personId: scope.personId }, input.body);
    return { answer: undefined, unchanged: true };
  },
});
