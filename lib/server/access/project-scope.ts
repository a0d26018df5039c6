import { type Action, can } from "@/lib/core/access/permissions";
import type { Role } from "@/lib/core/access/roles";
import type { Actor } from "../actor";
import { AppError, notFound } from "../app-error";
import type { Tx } from "../db/client";
import { visibility } from "./visibility";

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

/** What rights are asked for. */
export interface Place {
  readonly projectId: string;
  /** The layers that hold the things it is about; none where it is no layered work. */
  readonly layers?: readonly string[] | undefined;
  readonly owner?: string | undefined;
}

async function seesAll(tx: Tx, scope: ProjectScope, layers: readonly string[]): Promise<boolean> {
  const others = [...new Set(layers)].filter((id) => id !== scope.layerId);
  if (others.length === 0) return true;
  const { layer = {} } = visibility(scope);
  return (await tx.layer.count({ where: { id: { in: others }, AND: layer } })) === others.length;
}

/**
 * The one place that refuses: who is no member, or does not see the layer, may not see (`not-found`); a member without the
 * right may not do (`forbidden`).
 */
export async function authorise(tx: Tx, actor: Actor, subject: Place, action: Action): Promise<ProjectScope> {
  const scope = await findProjectScope(tx, actor, subject.projectId);
  if (!scope || !(await seesAll(tx, scope, subject.layers ?? []))) throw notFound();
  const own = subject.owner === undefined || subject.owner === actor.id;
  if (!can(scope.role, action, own)) {
    throw new AppError("forbidden", `Your role here, ${scope.role}, does not allow this.`);
  }
  return scope;
}
