import { sharedApp } from "./running-app";

export interface ApiReply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers as they come; the contract is tested elsewhere.
  readonly body: any;
  readonly text: string;
  readonly headers: Headers;
}

export type Api = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<ApiReply>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Calls the public API as a program would: `fetch` and a token, nothing else. Without a token: anonymously. */
export function apiWith(token: string | null, origin = sharedApp().origin): Api {
  return async (method, path, body, headers = {}) => {
    const isRaw = body instanceof FormData || typeof body === "string";
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body !== undefined && !isRaw ? { "Content-Type": "application/json" } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    });
    // An event stream has no end to wait for.
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    const text = isStream ? "" : await response.text();
    if (isStream) await response.body?.cancel();
    return { status: response.status, body: parse(text), text, headers: response.headers };
  };
}
