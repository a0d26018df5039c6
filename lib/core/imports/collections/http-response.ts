import { gunzip, isGzip } from "../gunzip";
import { binaryString, type MimeHeaders, parseMimeHeaders } from "../mime-headers";
import type { Refusal } from "../reader";
import { joined } from "../zip-entries";

/** An answer of a web server, as it was stored: its status, its headers, and its body as it was sent. */
export type HttpResponse = { status: number; headers: MimeHeaders; body: Uint8Array };

const MOST_HEADERS = 65_536;
const MOST_CHUNKS = 100_000;
const LINE_FEED = 0x0a;

/** Parts an answer into status, headers and body; null when it does not begin as one (RFC 9112). */
export function parseHttpResponse(bytes: Uint8Array): HttpResponse | null {
  const bodyAt = endOfHeaders(bytes);
  if (bodyAt === null) return null;
  const head = binaryString(bytes.subarray(0, bodyAt));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  if (status === undefined) return null;
  const { headers } = parseMimeHeaders(`${head.slice(head.indexOf("\n") + 1).trimEnd()}\r\n\r\n`);
  return { status: Number(status), headers, body: bytes.subarray(bodyAt) };
}

/** Where the body begins, behind the first empty line; null when the headers are too long or do not end. */
export function endOfHeaders(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < Math.min(bytes.length, MOST_HEADERS)) {
    const feed = bytes.indexOf(LINE_FEED, at);
    if (feed === -1) return null;
    if (feed === at || (feed === at + 1 && bytes[at] === 0x0d)) return feed + 1;
    at = feed + 1;
  }
  return null;
}

/**
 * The body without its chunks and its compression, of at most `left` bytes. Archives often store bodies decoded and
 * leave the headers as they were, so what does not look chunked or compressed is taken as it is.
 */
export function decodedBody({ headers, body }: HttpResponse, left: number): Uint8Array | Refusal {
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  const whole = (isChunked ? withoutChunks(body) : null) ?? body;
  if (isGzip(whole)) {
    const inflated = gunzip(whole, left);
    return "problem" in inflated ? inflated : inflated.bytes;
  }
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
  const isText = !whole.subarray(0, 256).some((byte) => byte === 0 || (byte < 0x20 && ![9, 10, 12, 13].includes(byte)));
  if (["", "identity", "gzip", "x-gzip"].includes(encoding) || isText) return whole;
  return { problem: "damaged", sentence: `This page is compressed in a way that cannot be opened (${encoding}).` };
}

function withoutChunks(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < body.length; ) {
    const feed = body.indexOf(LINE_FEED, at);
    const written = feed === -1 ? "" : binaryString(body.subarray(at, Math.min(feed, at + 64)));
    const length = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(written.trim())?.[1];
    if (length === undefined || parts.length === MOST_CHUNKS) return null;
    const start = feed + 1;
    const end = Math.min(body.length, start + Number.parseInt(length, 16));
    if (end === start) break;
    parts.push(body.subarray(start, end));
    size += end - start;
    at = body[end] === 0x0d ? end + 2 : end + 1;
  }
  return joined(parts, size);
}
