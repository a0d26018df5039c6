import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { readSessionSecret, sessionCookie } from "@/lib/http/session-cookie";
import type { Actor } from "@/lib/server/actor";
import { findSessionActor } from "@/lib/server/people/find-session-actor";

/** The person signed in to this browser, or null; looked up once for each rendering of a page. */
export const findPageActor = cache(async (): Promise<Actor | null> => {
  const secret = await readSessionSecret((await cookies()).get(sessionCookie().name)?.value);
  return secret ? findSessionActor(secret) : null;
});

/** The person signed in; anyone else is sent to the sign-in page, and from there back to the page that was asked for. */
export async function requireActor(): Promise<Actor> {
  const actor = await findPageActor();
  if (actor) return actor;
  const path = (await headers()).get("x-path") ?? "/";
  redirect(path === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(path)}`);
}
