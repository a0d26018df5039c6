import type { z } from "zod";
import type { passwordResetMade } from "@/lib/contract/people";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { Work } from "../transact";
import { makeOneTimeLink } from "./one-time-links";

/** Makes the one-time link with which the person who has this address sets a new password; `not-found` when nobody has it. */
export async function makePasswordReset(tx: Tx, email: string): Promise<Work<z.infer<typeof passwordResetMade>>> {
  const person = await tx.person.findUnique({ where: { email }, select: { id: true } });
  if (!person) {
    throw new AppError("not-found", "This e-mail address belongs to nobody here.", {
      fields: { email: "belongs to nobody here" },
    });
  }
  const { url, expiresAt } = await makeOneTimeLink(tx, "password_reset", person.id);
  const made = { expiresAt: expiresAt.toISOString() };
  return { answer: { ...made, url }, outcome: { ...made, url: null }, project: null, subjectId: person.id };
}
