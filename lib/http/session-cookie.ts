import { decode } from "next-auth/jwt";
import { env } from "@/lib/server/env";

/** The session's cookie: bound to this host on https, and a plain name on http, where browsers refuse the prefix. */
export function sessionCookie(): { readonly name: string; readonly secure: boolean } {
  const secure = env().APP_ORIGIN.startsWith("https:");
  return { name: secure ? "__Host-variorum" : "variorum", secure };
}

/** The session's secret in the cookie's value, or null without one, or when it was not made with this installation's secret. */
export async function readSessionSecret(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  const token = await decode({ token: value, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : null;
}

/** The session's secret in a Cookie header, or null without one. */
export function readSessionHeader(header: string | null): Promise<string | null> {
  const start = `${sessionCookie().name}=`;
  const pair = header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  return readSessionSecret(pair?.slice(start.length));
}
