import { isAtLeast, roles } from "@/lib/core/access/roles";
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

const seeingAll = roles.filter((role) => isAtLeast(role, "reviewer"));

/** The ids of all layers a person sees, in all projects at once: what `visibility` says of one project. */
export function visibleLayersSql(personId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT y.id FROM layer y
    JOIN membership b ON b."projectId" = y."projectId" AND b."personId" = ${personId}::uuid
    JOIN project j ON j.id = y."projectId" AND j."deletedAt" IS NULL
    WHERE y.kind = 'shared' OR y."personId" = ${personId}::uuid OR b.role::text IN (${Prisma.join(seeingAll)})`;
}

/** Which rows of `presence` are shown to the project's members: the one place that can keep who is here from them. */
export function visiblePresence(): Prisma.Sql {
  return Prisma.sql`TRUE`;
}
