import { isAtLeast } from "@/lib/core/access/roles";
import type { NoteDocument, NoteReference } from "@/lib/core/mentions/note";
import { mapReferences, noteReferences } from "@/lib/core/mentions/note-references";
import { shorten } from "@/lib/core/text/shorten";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";

/** The longest label of a claim in a note, in UTF-16 code units and without the ellipsis: enough to know it by. */
const mostLabel = 120;

function keyOf({ type, attrs }: NoteReference): string {
  return `${type} ${attrs.id}`;
}

/** The names of those of the given people who are members and see what is written in the member's layer, by reference. */
async function readPeople(tx: Tx, scope: ProjectScope, ids: string[]): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const layer = await tx.layer.findUniqueOrThrow({
    where: { id: scope.layerId },
    select: { kind: true, personId: true },
  });
  const members = await tx.membership.findMany({
    where: { projectId: scope.id, personId: { in: ids } },
    select: { role: true, person: { select: { id: true, name: true } } },
  });
  return members
    .filter(
      ({ role, person }) => layer.kind === "shared" || layer.personId === person.id || isAtLeast(role, "reviewer"),
    )
    .map(({ person }) => [`person ${person.id}`, person.name]);
}

/** The statements of those of the given claims that everyone sees who sees what is written in the member's layer, by reference. */
async function readClaims(tx: Tx, scope: ProjectScope, ids: string[]): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const claims = await tx.claim.findMany({
    where: {
      id: { in: ids },
      projectId: scope.id,
      deletedAt: null,
      OR: [{ layer: { kind: "shared" } }, { layerId: scope.layerId }],
    },
    select: { id: true, statement: true },
  });
  return claims.map(({ id, statement }) => [`claim ${id}`, shorten(statement, mostLabel)]);
}

function refuse({ type, attrs }: NoteReference): AppError {
  const sentence =
    type === "person"
      ? `@${shorten(attrs.label, mostLabel)} is no member of this project who could read this. Take the name out, or invite the person first.`
      : `The claim “${shorten(attrs.label, mostLabel)}” is not among those that all readers of this see. Take it out, or link another.`;
  return new AppError("invalid", sentence, { fields: { [type]: "unknown" } });
}

/**
 * The note with the names and statements as they are now, so that nobody can put words behind another's @ or #. A person
 * who could not read it and a claim that a reader could not see are refused, but for those that `before` held already: who left
 * since, or what was deleted since, stays as it was said.
 */
export async function settleNote(
  tx: Tx,
  scope: ProjectScope,
  note: NoteDocument,
  before: NoteDocument | null,
): Promise<NoteDocument> {
  const references = noteReferences(note);
  if (references.length === 0) return note;
  const idsOf = (type: NoteReference["type"]) => [
    ...new Set(references.filter((one) => one.type === type).map((one) => one.attrs.id)),
  ];
  const known = new Map((before ? noteReferences(before) : []).map((one) => [keyOf(one), one.attrs.label]));
  const found = [...(await readPeople(tx, scope, idsOf("person"))), ...(await readClaims(tx, scope, idsOf("claim")))];
  for (const [key, label] of found) known.set(key, label);
  return mapReferences(note, ({ type, attrs }) => {
    const label = known.get(keyOf({ type, attrs }));
    if (label === undefined) throw refuse({ type, attrs });
    return { type, attrs: { id: attrs.id, label } };
  });
}
