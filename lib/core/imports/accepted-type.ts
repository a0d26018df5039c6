import { hasExtension, type Reader } from "./reader";

const unnamed = ["", "application/octet-stream", "binary/octet-stream"];

/**
 * Whether a source may be of a kind that one of the readers knows: by the extension of its name, or by the media type
 * that its sender declared. A source with neither may be; its content then decides.
 */
export function isAcceptedType(source: { name: string; mediaType: string }, readers: readonly Reader[]): boolean {
  const mediaType = source.mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (readers.some(({ extensions }) => hasExtension({ text: "", name: source.name }, extensions))) return true;
  const isNamed = /\.[a-z][a-z0-9]{0,9}$/i.test(source.name);
  if (unnamed.includes(mediaType)) return !isNamed;
  return readers.some(({ mediaTypes }) => mediaTypes.includes(mediaType)) && !isNamed;
}
