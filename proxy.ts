import { type NextRequest, NextResponse } from "next/server";

// biome-ignore lint/style/noProcessEnv: the build replaces it by a constant, so there is no setting to read.
const developing = process.env.NODE_ENV === "development";

/** Gives every page a fresh nonce, in the request for the renderer and in the answer's policy; it decides nothing else. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // Pages are not told their own address, and sign-in leads back to it.
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function contentPolicy(nonce: string) {
  // Hot reloading evaluates code, injects styles without a nonce and talks over a socket.
  const script = developing ? " 'unsafe-eval'" : "";
  const style = developing ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  const connect = developing ? " ws:" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${script}`,
    `style-src 'self' ${style}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

// Never the API: a body that passes through here is cut at 10 MB without an error.
export const config = { matcher: ["/((?!api/|_next/static/|_next/image|favicon.ico).*)"] };
