import type { MemberAnswer } from "@/lib/contract/projects/members";
import type { Prisma } from "../db/generated/client";

export const memberInclude = {
  person: { select: { id: true, name: true, email: true } },
} as const satisfies Prisma.MembershipInclude;

type MemberRow = Prisma.MembershipGetPayload<{ include: typeof memberInclude }>;

/** A member as the other members see it. */
export function presentMember(row: MemberRow): MemberAnswer {
  return { person: row.person, role: row.role, version: row.version, since: row.createdAt.toISOString() };
}
