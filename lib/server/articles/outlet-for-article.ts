import type { Tx } from "../db/client";
import { refuseField } from "../projects/explain-taken";
import { findOrCreateOutlet } from "../projects/find-or-create-outlet";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of the outlet that a person named by its id or by its name; a name that the project has not yet is added. */
export async function outletForArticle(tx: Tx, projectId: string, outlet: string): Promise<string> {
  if (!uuid.test(outlet)) return findOrCreateOutlet(tx, projectId, { name: outlet });
  const where = { id: outlet, projectId, deletedAt: null };
  const known = await tx.outlet.findFirst({ where, select: { id: true } });
  if (!known) throw refuseField("outlet", "is not an outlet of this project");
  return known.id;
}
