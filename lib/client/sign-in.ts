import { CallError, unreachable } from "./call-error";
import { asProblem } from "./problem";

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
    const csrfToken = csrfTokenOf(await asked.json());
    const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
    await requireSuccess(await fetch(address, { method: "POST", body, cache: "no-store" }));
  } catch (error) {
    throw error instanceof CallError ? error : unreachable();
  }
}

async function requireSuccess(response: Response): Promise<void> {
  if (response.ok) return;
  const problem = asProblem(await response.json());
  throw problem ? new CallError(problem) : unreachable();
}

function csrfTokenOf(answer: unknown): string {
  const isToken = typeof answer === "object" && answer !== null && "csrfToken" in answer;
  if (!isToken || typeof answer.csrfToken !== "string") throw unreachable();
  return answer.csrfToken;
}
