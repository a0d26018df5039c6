import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { hashSecret } from "../people/secrets";

function closedBecause(row: {
  acceptedAt: Date | null;
  revokedAt: Date | null;
  project: { deletedAt: Date | null } | null;
}) {
  if (row.acceptedAt) return "was already used";
  if (row.revokedAt) return "was withdrawn";
  if (row.project?.deletedAt) return "leads to a project that was deleted";
  return "has expired";
}

/** The open invitation that has this secret; an unknown, used, withdrawn or expired one is refused with what to do instead. */
export async function getOpenInvitation(tx: Tx, secret: string) {
  const row = await tx.invitation.findUnique({
    where: { tokenHash: hashSecret(secret) },
    include: {
      invitedBy: { select: { name: true } },
      project: {
        select: { id: true, name: true, deletedAt: true, layers: { where: { kind: "shared" }, select: { id: true } } },
      },
    },
  });
  const remedy = "Ask whoever invited you for a new link.";
  if (!row) throw new AppError("not-found", `This invitation is not known here. ${remedy}`);
  const open = !row.acceptedAt && !row.revokedAt && !row.project?.deletedAt && row.expiresAt > new Date();
  if (!open) throw new AppError("conflict", `This invitation ${closedBecause(row)}. ${remedy}`);
  return row;
}
