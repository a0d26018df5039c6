import { v7 } from "uuid";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { OneTimePurpose } from "../db/generated/client";
import { hashSecret, makeSecret, secretLink } from "./secrets";

const kinds = { set_up: "setUp", password_reset: "passwordReset" } as const;
const remedies = {
  set_up: "Start the program again for a new one.",
  password_reset: "Ask this installation's operator for a new one.",
} as const;

const life = 24 * 60 * 60 * 1000;

/** Makes a link that works once within 24 hours; earlier links for the same purpose and person stop working. */
export async function makeOneTimeLink(tx: Tx, purpose: OneTimePurpose, personId: string | null) {
  const secret = makeSecret(kinds[purpose]);
  const expiresAt = new Date(Date.now() + life);
  await tx.oneTimeLink.deleteMany({ where: { purpose, personId, usedAt: null } });
  await tx.oneTimeLink.create({ data: { id: v7(), purpose, personId, tokenHash: hashSecret(secret), expiresAt } });
  return { url: secretLink(kinds[purpose], secret), expiresAt };
}

/** Uses a one-time link up and answers it; one that is unknown, used or expired is refused with what to do instead. */
export async function takeOneTimeLink(tx: Tx, purpose: OneTimePurpose, secret: string) {
  const remedy = remedies[purpose];
  const link = await tx.oneTimeLink.findUnique({ where: { tokenHash: hashSecret(secret) } });
  if (link?.purpose !== purpose) throw new AppError("not-found", `This link is not known here. ${remedy}`);
  const now = new Date();
  // Counted by the update itself, so that of two calls at the same moment only one gets through.
  const { count } = await tx.oneTimeLink.updateMany({
    where: { id: link.id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 1) return link;
  throw new AppError("conflict", `This link ${link.expiresAt <= now ? "has expired" : "was already used"}. ${remedy}`);
}
