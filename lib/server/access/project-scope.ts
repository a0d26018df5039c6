import { type Action, can } from "@/lib/core/access/permissions";
import type { Role } from "@/lib/core/access/roles";
import type { Actor } from "../actor";
import { AppError, notFound } from "../app-error";
import type { Tx } from "../db/client";

/** A member's place in one project: the role, and the layer that the member's work is written to. */
export interface ProjectScope {
  readonly id: string;
  readonly role: Role;
  readonly layerId: string;
  readonly personId: string;
}

/** The actor's place in a project, or null where the actor is no member or the project is deleted. */
export async function findProjectScope(tx: Tx, actor: Actor, projectId: string): Promise<ProjectScope | null> {
  const membership = await tx.membership.findUnique({
    where: { projectId_personId: { projectId, personId: actor.id } },
    select: {
      role: true,
      project: { select: { deletedAt: true, layers: { where: { kind: "shared" }, select: { id: true } } } },
    },
  });
  const layerId = membership?.project.layers[0]?.id;
  if (!membership || !layerId || membership.project.deletedAt) return null;
  return { id: projectId, role: membership.role, layerId, personId: actor.id };
}

/** The one place that refuses: no member may not see (`not-found`), a member without the right may not do (`forbidden`). */
export async function authorise(
  tx: Tx,
  actor: Actor,
  subject: { projectId: string; owner?: string | undefined },
  action: Action,
): Promise<ProjectScope> {
  const scope = await findProjectScope(tx, actor, subject.projectId);
  if (!scope) throw notFound();
  const own = subject.owner === undefined || subject.owner === actor.id;
  if (!can(scope.role, action, own)) {
    throw new AppError("forbidden", `Your role here, ${scope.role}, does not allow this.`);
  }
  return scope;
}
