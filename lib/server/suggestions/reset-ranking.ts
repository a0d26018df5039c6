import * as contract from "@/lib/contract/suggestions";
import { command } from "../command";
import { findProject } from "../projects/find-project";

export const resetRanking = command({
  operation: contract.resetRanking,
  find: findProject,
  run: async ({ tx, scope }) => {
    await tx.project.update({ where: { id: scope.id }, data: { rankingSince: new Date() } });
    return { answer: undefined, subjectId: scope.id };
  },
});
