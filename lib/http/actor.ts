import type { Actor } from "@/lib/server/actor";
import { AppError } from "@/lib/server/app-error";
import { findSessionActor } from "@/lib/server/people/find-session-actor";
import { findTokenActor } from "@/lib/server/people/find-token-actor";
import { readSessionHeader } from "./session-cookie";

/**
 * Who calls, by API token or by session; null for an anonymous caller. A token that does not hold is refused even where a
 * cookie would do, so that a script never acts as someone else by chance. With `notes` false it is no use of the session.
 */
export async function findActor(request: Request, notes = true): Promise<{ actor: Actor | null; byCookie: boolean }> {
  const bearer = /^Bearer\b(.*)$/i.exec(request.headers.get("authorization") ?? "")?.[1]?.trim();
  if (bearer !== undefined) {
    const actor = await findTokenActor(bearer);
    if (actor) return { actor, byCookie: false };
    throw new AppError("unauthenticated", "This API token is unknown, has expired or was revoked.");
  }
  const secret = await readSessionHeader(request.headers.get("cookie"));
  const actor = secret ? await findSessionActor(secret, notes) : null;
  requireSamePerson(request, actor);
  return { actor, byCookie: actor !== null };
}

/** What waited in a browser is never sent as whoever signed in there since: `Variorum-Person` names whose it is. */
function requireSamePerson(request: Request, actor: Actor | null): void {
  const named = request.headers.get("variorum-person");
  if (named === null || actor === null || actor.id === named) return;
  throw new AppError("unauthenticated", "Someone else is signed in to this browser now.", {
    fields: { person: "other" },
  });
}
