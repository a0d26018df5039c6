import { isAtLeast } from "@/lib/core/access/roles";
import type { Prisma } from "../db/generated/client";
import type { ProjectScope } from "./project-scope";

/** The layers a member sees, as a filter that every query of layered work applies: shared and own, or all from reviewer up. */
export function visibility(scope: ProjectScope): { layer?: Prisma.LayerWhereInput } {
  if (isAtLeast(scope.role, "reviewer")) return {};
  return { layer: { OR: [{ kind: "shared" }, { personId: scope.personId }] } };
}
