import { AppError } from "@/lib/server/app-error";
import { env } from "@/lib/server/env";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses a write that comes by cookie from another site's page; `Origin: null` and no Origin count as another site. */
export function requireOwnOrigin(request: Request): void {
  if (safe.has(request.method)) return;
  const origin = request.headers.get("origin");
  if (origin !== null && ownOrigins().has(origin)) return;
  throw new AppError("forbidden", "This write came from another site and was refused.");
}

function ownOrigins(): ReadonlySet<string> {
  const own = new URL(env().APP_ORIGIN);
  const port = own.port ? `:${own.port}` : "";
  const loopback = own.hostname === "localhost" || own.hostname === "127.0.0.1";
  return new Set(loopback ? [`http://localhost${port}`, `http://127.0.0.1${port}`] : [own.origin]);
}
