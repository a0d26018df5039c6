import { decodeBytes } from "./decode-bytes";

/** The headers of a message or of one of its parts: names in lower case, folded lines joined, the first of a name. */
export type MimeHeaders = ReadonlyMap<string, string>;

/** Parts headers from the body after the first empty line; a text that starts with no header has none. */
export function parseMimeHeaders(raw: string): { headers: MimeHeaders; body: string } {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (/^[!-9;-~]+$/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? "" : raw.slice(end.index + end[0].length) };
}

/** A parameter of a header such as `charset` of Content-Type, without its quotation marks; null where it has none. */
export function mimeParameter(header: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header ?? "");
  return found?.[1] ?? found?.[2] ?? null;
}

/** A header with its encoded words (`=?utf-8?Q?…?=`, RFC 2047) decoded; one that cannot be stays as it is. */
export function decodeEncodedWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi, (whole: string, charset: string, kind: string, word: string) => {
      const bytes = kind.toUpperCase() === "B" ? base64Bytes(word) : quotedBytes(word.replaceAll("_", " "));
      return decodeBytes(bytes, charset)?.text ?? whole;
    });
}

/** The bytes that Base64 stands for; what is no letter of it is passed over, a broken end is cut off. */
export function base64Bytes(written: string): Uint8Array {
  const letters = written.replace(/[^A-Za-z0-9+/]/g, "");
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return binaryBytes(atob(whole));
}

/** The bytes that quoted-printable text stands for (RFC 2045, 6.7). */
export function quotedBytes(written: string): Uint8Array {
  const joined = written.replace(/=[ \t]*\r?\n/g, "");
  return binaryBytes(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** A string whose characters are the bytes, 0 to 255. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}

/** The opposite of `binaryString`. */
export function binaryBytes(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
