import { decodeSource, hasSignature, maxSourceBytes } from "../decode";
import type { CollectionSource } from "./collection";

const LOOKED_AT = 65_536;

/** The first 64 KB of a source as text, up to the end of a line; null when it is no text. */
export function startOfText({ bytes, charset }: CollectionSource): string | null {
  if (hasSignature(bytes)) return null;
  const feed = bytes.indexOf(0x0a, LOOKED_AT);
  const end = Math.min(feed === -1 ? bytes.length : feed + 1, maxSourceBytes);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoded = decodeSource(bytes.subarray(0, isWide ? end + (end % 2) : end), charset);
  return "problem" in decoded ? null : decoded.text;
}
