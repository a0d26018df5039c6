import {
  base64Bytes,
  binaryBytes,
  type MimeHeaders,
  mimeParameter,
  parseMimeHeaders,
  quotedBytes,
} from "./mime-headers";

/** A part of a message: its bytes with the encoding for its transport undone, its charset and its address. */
export type MimePage = { bytes: Uint8Array; charset: string | undefined; address: string | undefined };

const MAX_DEPTH = 8;
const MAX_PARTS = 5_000;

/**
 * The HTML page of a message, given as a binary string: the part whose address is `wanted`, else the first of HTML,
 * else null. Parts may hold parts (RFC 2046); those deeper than eight are not looked at.
 */
export function findMimePage(headers: MimeHeaders, body: string, wanted: string | undefined): MimePage | null {
  const pages = pagesIn(headers, body, 0);
  return pages.find(({ address }) => address !== undefined && address === wanted) ?? pages[0] ?? null;
}

function pagesIn(headers: MimeHeaders, body: string, depth: number): MimePage[] {
  const type = headers.get("content-type") ?? "";
  const boundary = /^multipart\//i.test(type) ? mimeParameter(type, "boundary") : null;
  if (boundary === null) return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? [pageOf(headers, body)] : [];
  if (depth >= MAX_DEPTH) return [];
  return partsOf(body, boundary).flatMap((part) => {
    const inner = parseMimeHeaders(part);
    return pagesIn(inner.headers, inner.body, depth + 1);
  });
}

/** What stands between the lines of a boundary; what comes before the first one is no part. */
function partsOf(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`, MAX_PARTS).slice(1);
  const end = parts.findIndex((part) => part.startsWith("--"));
  return parts.slice(0, end === -1 ? undefined : end).map((part) => part.replace(/^[^\n]*\n/, ""));
}

function pageOf(headers: MimeHeaders, body: string): MimePage {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  const bytes =
    encoding === "base64" ? base64Bytes(body) : encoding === "quoted-printable" ? quotedBytes(body) : binaryBytes(body);
  const charset = mimeParameter(headers.get("content-type"), "charset") ?? undefined;
  return { bytes, charset, address: headers.get("content-location") };
}
