import { v7 } from "uuid";
import { z } from "zod";
import { email } from "@/lib/contract/people";
import { db } from "../db/client";
import { type CallOptions, transact } from "../transact";
import { verifyPassword } from "./passwords";
import { hashSecret, makeSessionSecret } from "./secrets";
import { sessionLife } from "./session-rules";
import { limitTries, WrongPassword } from "./try-limits";

interface Given {
  readonly email: string;
  readonly password: string;
  /** The secret of the session that this browser had before; it ends with the sign-in. */
  readonly previous: string | null;
}

export interface SignedIn {
  readonly personId: string;
  /** What the browser keeps of the new session. */
  readonly secret: string;
}

/**
 * Opens a session. Who is unknown and whose password is wrong get the same answer after the same work, and both count among the
 * tries of the address and of the network.
 */
export function signIn(given: Given, options: CallOptions): Promise<SignedIn> {
  const parsed = email.safeParse(given.email);
  const address = parsed.success ? parsed.data : "";
  const who = { email: address || given.email, network: options.network ?? "local" };
  return limitTries(who, async () => {
    const person = await db().person.findUnique({ where: { email: address } });
    const right = await verifyPassword(given.password, person?.passwordHash ?? null);
    if (!person || !right)
      throw new WrongPassword("unauthenticated", "The e-mail address or the password is not right.");
    const secret = await openSession({ ...person, session: null }, given.previous, options.userAgent ?? "");
    return { personId: person.id, secret };
  });
}

async function openSession(
  actor: { id: string; name: string; email: string; operator: boolean; session: null },
  previous: string | null,
  userAgent: string,
): Promise<string> {
  const secret = makeSessionSecret();
  const now = new Date();
  const call = { name: "signIn", actor, input: null, options: {}, answer: z.null() };
  await transact(call, async (tx) => {
    if (previous) {
      const where = { tokenHash: hashSecret(previous), revokedAt: null };
      await tx.session.updateMany({ where, data: { revokedAt: now } });
    }
    const session = await tx.session.create({
      data: {
        id: v7(),
        personId: actor.id,
        tokenHash: hashSecret(secret),
        userAgent,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + sessionLife),
      },
    });
    return { answer: null, project: null, subjectId: session.id };
  });
  return secret;
}
