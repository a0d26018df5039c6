import type { InvitationAnswer } from "@/lib/contract/projects/members";
import type { Invitation } from "../db/generated/client";

function stateOf(row: Invitation, now: Date): InvitationAnswer["state"] {
  if (row.acceptedAt) return "accepted";
  if (row.revokedAt) return "revoked";
  return row.expiresAt > now ? "open" : "expired";
}

/** An invitation as those who invite see it, without its secret. */
export function presentInvitation(row: Invitation, now: Date): InvitationAnswer {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    state: stateOf(row, now),
  };
}
