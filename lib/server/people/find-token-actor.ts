import type { Actor } from "../actor";
import { db } from "../db/client";
import { hashSecret } from "./secrets";
import { noteEvery } from "./session-rules";

/** The person whose API token this is, or null when it is unknown, revoked or expired. */
export async function findTokenActor(secret: string): Promise<Actor | null> {
  const now = new Date();
  const token = await db().apiToken.findFirst({
    where: {
      tokenHash: hashSecret(secret),
      revokedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    select: {
      id: true,
      lastUsedAt: true,
      person: { select: { id: true, name: true, email: true, operator: true } },
    },
  });
  if (!token) return null;
  const noted = new Date(now.getTime() - noteEvery);
  if (token.lastUsedAt === null || token.lastUsedAt < noted) {
    await db().apiToken.updateMany({
      where: { id: token.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: noted } }] },
      data: { lastUsedAt: now },
    });
  }
  return { ...token.person, session: null };
}
