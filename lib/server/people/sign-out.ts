import { z } from "zod";
import { transact } from "../transact";
import { findSessionActor } from "./find-session-actor";

/** Ends the session that has this secret; does nothing when it has ended already. */
export async function signOut(secret: string): Promise<void> {
  const actor = await findSessionActor(secret);
  const id = actor?.session;
  if (!actor || !id) return;
  const call = { name: "signOut", actor, input: null, options: {}, answer: z.null() };
  await transact(call, async (tx) => {
    await tx.session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
    return { answer: null, project: null, subjectId: id };
  });
}
