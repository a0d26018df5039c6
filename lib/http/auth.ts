import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { AppError, notFound } from "@/lib/server/app-error";
import { env } from "@/lib/server/env";
import { findSessionActor } from "@/lib/server/people/find-session-actor";
import { sessionLife } from "@/lib/server/people/session-rules";
import { type SignedIn, signIn } from "@/lib/server/people/sign-in";
import { signOut } from "@/lib/server/people/sign-out";
import { report } from "@/lib/server/report";
import { requireOwnOrigin } from "./origin";
import { toProblemResponse } from "./problem-response";
import { readOptions } from "./read-request";
import { readSessionHeader, sessionCookie } from "./session-cookie";

/** What of next-auth is open: the rest (its pages, its log) is not used and answers not-found. */
const doors: ReadonlySet<string> = new Set(["GET csrf", "GET session", "POST callback/credentials", "POST signout"]);

interface Attempt {
  signedIn?: SignedIn;
  failure?: unknown;
}

function options(request: NextRequest, attempt: Attempt): NextAuthOptions {
  const { name, secure } = sessionCookie();
  const kept = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
  const maxAge = sessionLife / 1000;
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge },
    jwt: { maxAge },
    useSecureCookies: secure,
    cookies: { sessionToken: { name, options: kept } },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: async (given) => {
          try {
            attempt.signedIn = await signIn(
              {
                email: given?.email ?? "",
                password: given?.password ?? "",
                previous: await readSessionHeader(request.headers.get("cookie")),
              },
              readOptions(request),
            );
            return { id: attempt.signedIn.personId };
          } catch (error) {
            attempt.failure = error;
            return null;
          }
        },
      }),
    ],
    callbacks: {
      // The cookie carries the session's secret and nothing else; who that is, is looked up at every call.
      jwt: ({ token, user }) => (user ? { sid: attempt.signedIn?.secret } : { sid: token.sid }),
      session: async ({ session, token }) => {
        const actor = typeof token.sid === "string" ? await findSessionActor(token.sid) : null;
        const { expires } = session;
        return actor ? { expires, user: { name: actor.name, email: actor.email } } : { expires };
      },
    },
    events: { signOut: async ({ token }) => (typeof token?.sid === "string" ? signOut(token.sid) : undefined) },
    logger: { error: (code) => report(new Error(`next-auth: ${code}`)), warn: () => undefined, debug: () => undefined },
  };
}

/** Serves sign-in and sign-out by next-auth. Failures are problems as everywhere, not next-auth's redirects. */
export async function authRoute(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  try {
    const { nextauth } = await context.params;
    const door = `${request.method} ${nextauth.join("/")}`;
    if (!doors.has(door)) throw notFound();
    requireOwnOrigin(request);
    const attempt: Attempt = {};
    const response: Response = await NextAuth(request, context, options(request, attempt));
    if (attempt.failure) throw attempt.failure;
    if (door === "POST callback/credentials" && !attempt.signedIn) {
      throw new AppError("forbidden", "This sign-in form is out of date: reload the page and try again.");
    }
    response.headers.set("Cache-Control", "private, no-store");
    return response;
  } catch (error) {
    return toProblemResponse(error);
  }
}
