import type { z } from "zod";
import type { PersonAnswer, session, token } from "@/lib/contract/people";
import type { ApiToken, Person, Session } from "../db/generated/client";

/** A person as the person may see it. */
export function presentPerson(row: Person): PersonAnswer {
  return { id: row.id, version: row.version, name: row.name, email: row.email, operator: row.operator };
}

/** One of a person's sessions; `current` is the id of the session that asks. */
export function presentSession(row: Session, current: string | null): z.infer<typeof session> {
  return {
    id: row.id,
    userAgent: row.userAgent,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    current: row.id === current,
  };
}

/** An API token without its secret. */
export function presentToken(row: ApiToken): z.infer<typeof token> {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}
