import { isAtLeast } from "@/lib/core/access/roles";
import { Prisma } from "../db/generated/client";
import type { ProjectScope } from "./project-scope";

/** The layers a member sees, as a filter that every query of layered work applies: shared and own, or all from reviewer up. */
export function visibility(scope: ProjectScope): { layer?: Prisma.LayerWhereInput } {
  if (isAtLeast(scope.role, "reviewer")) return {};
  return { layer: { OR: [{ kind: "shared" }, { personId: scope.personId }] } };
}

/** The same rule as SQL over a table whose alias is `alias`. */
export function visibilitySql(scope: ProjectScope, alias: "c" | "m" | "l" | "k" | "r" | "o" | "d"): Prisma.Sql {
  if (isAtLeast(scope.role, "reviewer")) return Prisma.sql`TRUE`;
  return Prisma.sql`${Prisma.raw(alias)}."layerId" IN (
    SELECT id FROM layer WHERE "projectId" = ${scope.id}::uuid
      AND (kind = 'shared' OR "personId" = ${scope.personId}::uuid))`;
}

/** Which rows of `presence` are shown to the project's members: the one place that can keep who is here from them. */
export function visiblePresence(): Prisma.Sql {
  return Prisma.sql`TRUE`;
}
