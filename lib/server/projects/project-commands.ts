import { v7 } from "uuid";
import * as contract from "@/lib/contract/projects/project";
import { defaultTags } from "@/lib/core/projects/default-tags";
import { findProjectScope } from "../access/project-scope";
import type { Actor } from "../actor";
import { AppError, notFound } from "../app-error";
import { accountCommand, command } from "../command";
import type { Tx } from "../db/client";
import { requirePerson } from "../query";
import { requireVersion } from "../stale";
import { explainTaken } from "./explain-taken";
import { findProject } from "./find-project";
import { givenFields, hasFields } from "./given-fields";
import { getProjectAnswer } from "./project-row";
import { requireHit } from "./require-hit";

interface NewProject {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Adds a project with its shared layer, the tags every project starts with, and its first owner. */
export async function insertProject(tx: Tx, project: NewProject, ownerId: string): Promise<void> {
  const create = tx.project.create({
    data: {
      ...project,
      layers: { create: { id: v7(), kind: "shared" } },
      memberships: { create: { personId: ownerId, role: "owner" } },
      tags: { create: defaultTags.map((tag, position) => ({ id: v7(), ...tag, position })) },
    },
  });
  await explainTaken(create, {});
}

/** The project that a repeated creation with the same id made; null for an id that is free. */
async function findRepeat(
  tx: Tx,
  person: Actor,
  body: { id?: string | undefined; name: string; description?: string | undefined },
) {
  if (!body.id) return null;
  const row = await tx.project.findUnique({ where: { id: body.id } });
  if (!row) return null;
  const scope = await findProjectScope(tx, person, row.id);
  if (!scope) throw new AppError("conflict", "This id is taken.");
  const answer = await getProjectAnswer(tx, scope);
  if (hasFields(row, body)) return { answer, project: scope, unchanged: true };
  throw new AppError("conflict", "You have another project with this id.", { current: answer });
}

export const createProject = accountCommand({
  operation: contract.createProject,
  run: async ({ tx, actor, input: { body } }) => {
    const person = requirePerson(actor, contract.createProject);
    const repeat = await findRepeat(tx, person, body);
    if (repeat) return repeat;
    const id = body.id ?? v7();
    await insertProject(tx, { id, name: body.name, description: body.description ?? "" }, person.id);
    const scope = await findProjectScope(tx, person, id);
    if (!scope) throw notFound();
    return { answer: await getProjectAnswer(tx, scope), created: true, project: scope, subjectId: id };
  },
});

export const changeProject = command({
  operation: contract.changeProject,
  find: findProject,
  run: async ({ tx, input, scope, thing, version }) => {
    requireVersion(version, thing, await getProjectAnswer(tx, scope));
    const { count } = await tx.project.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { ...givenFields(input.body), version: { increment: 1 } },
    });
    const answer = await getProjectAnswer(tx, scope);
    requireHit(count, answer);
    return { answer, subjectId: thing.id };
  },
});

export const deleteProject = command({
  operation: contract.deleteProject,
  find: findProject,
  run: async ({ tx, scope, thing, version }) => {
    requireVersion(version, thing, await getProjectAnswer(tx, scope));
    const { count } = await tx.project.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    requireHit(count, await getProjectAnswer(tx, scope));
    return { answer: undefined, subjectId: thing.id };
  },
});
