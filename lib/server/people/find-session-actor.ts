import type { Actor } from "../actor";
import { db } from "../db/client";
import { hashSecret } from "./secrets";
import { noteEvery, openSession } from "./session-rules";

/**
 * The person whose open session has this secret, or null when it is unknown, revoked, expired or was idle for too long. With
 * `notes` false the call does not count as a use of the session.
 */
export async function findSessionActor(secret: string, notes = true): Promise<Actor | null> {
  const now = new Date();
  const session = await db().session.findFirst({
    where: { tokenHash: hashSecret(secret), ...openSession(now) },
    select: {
      id: true,
      lastSeenAt: true,
      person: { select: { id: true, name: true, email: true, operator: true } },
    },
  });
  if (!session) return null;
  const noted = new Date(now.getTime() - noteEvery);
  if (notes && session.lastSeenAt < noted) {
    await db().session.updateMany({
      where: { id: session.id, lastSeenAt: { lt: noted } },
      data: { lastSeenAt: now },
    });
  }
  return { ...session.person, session: session.id };
}
