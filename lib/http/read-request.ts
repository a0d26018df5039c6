import type { Operation } from "@/lib/contract/operation";
import { AppError } from "@/lib/server/app-error";
import type { RawInput } from "@/lib/server/parse-input";
import type { CallOptions } from "@/lib/server/transact";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** PostgreSQL holds neither NUL nor lone surrogates; both become U+FFFD, as in canonical text. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\u0000", "\uFFFD").toWellFormed() : value;
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text, wellFormed);
  } catch {
    throw new AppError("invalid", "The body is not JSON.");
  }
}

async function readForm(request: Request): Promise<{ files: unknown[] }> {
  const form = await request.formData().catch(() => null);
  if (!form) throw new AppError("invalid", "The form could not be read: its parts are cut or malformed.");
  const parts = form.getAll("file").filter((part) => part instanceof File);
  if (parts.length === 0) throw new AppError("invalid", "Send each file as a part named file.");
  const files = parts.map(async (part) => ({
    name: part.name,
    mediaType: part.type,
    bytes: new Uint8Array(await part.arrayBuffer()),
  }));
  return { files: await Promise.all(files) };
}

async function readBytes(request: Request, mediaType: string): Promise<{ files: unknown[] }> {
  return { files: [{ name: "", mediaType, bytes: new Uint8Array(await request.arrayBuffer()) }] };
}

async function readBody(request: Request, operation: Operation): Promise<unknown> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (mediaType === "application/json") return readJson(request);
  if (operation.uploads && mediaType === "multipart/form-data") return readForm(request);
  if (operation.uploads && mediaType !== "") return readBytes(request, mediaType);
  if (mediaType === "" && (await request.clone().text()) === "") return undefined;
  throw new AppError("unsupported", "Send the body as application/json.");
}

/** The unchecked input of a request: path and query parameters by name, and the body as `body`. */
export async function readInput(
  request: Request,
  operation: Operation,
  params: Record<string, string | string[] | undefined>,
): Promise<RawInput> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const body = request.method === "GET" ? undefined : await readBody(request, operation);
  return { ...query, ...params, ...(body === undefined ? {} : { body }) };
}

function readVersion(header: string | null): number | undefined {
  if (header === null) return undefined;
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (!digits) throw new AppError("invalid", 'If-Match must be a version in quotes, such as "3".');
  return Number(digits);
}

/** If-Match, Idempotency-Key, Last-Event-ID and the caller's address. */
export function readOptions(request: Request): CallOptions {
  const key = request.headers.get("idempotency-key") ?? undefined;
  if (key !== undefined && !uuid.test(key)) throw new AppError("invalid", "Idempotency-Key must be a UUID.");
  return {
    version: readVersion(request.headers.get("if-match")),
    key: key?.toLowerCase(),
    network: request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() ?? "local",
    userAgent: request.headers.get("user-agent")?.slice(0, 400) ?? "",
    lastEvent: request.headers.get("last-event-id") ?? undefined,
  };
}
