import { csrfAnswer } from "@/lib/contract/people";
import { problem } from "@/lib/contract/problem";
import { CallError, unreachable } from "./call-error";

/** Signs in by e-mail and password; the browser then holds the session's cookie. Throws a CallError. */
export function signIn(email: string, password: string): Promise<void> {
  return post("/api/auth/callback/credentials", { email, password });
}

/** Ends this browser's session. Throws a CallError. */
export function signOut(): Promise<void> {
  return post("/api/auth/signout", {});
}

async function post(address: string, fields: Record<string, string>): Promise<void> {
  try {
    const asked = await fetch("/api/auth/csrf", { cache: "no-store" });
    const { csrfToken } = csrfAnswer.parse(await asked.json());
    const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
    await requireSuccess(await fetch(address, { method: "POST", body, cache: "no-store" }));
  } catch (error) {
    throw error instanceof CallError ? error : unreachable();
  }
}

async function requireSuccess(response: Response): Promise<void> {
  if (response.ok) return;
  const told = problem.safeParse(await response.json());
  throw told.success ? new CallError(told.data) : unreachable();
}
