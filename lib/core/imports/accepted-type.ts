import { hasExtension, type SourceKind } from "./reader";

const unnamed = ["", "application/octet-stream", "binary/octet-stream"];

/**
 * Whether a source may be of a kind that can be read: by the extension of its name, or by the media type
 * that its sender declared. A source with neither may be; its content then decides.
 */
export function isAcceptedType(source: { name: string; mediaType: string }, kinds: readonly SourceKind[]): boolean {
  const mediaType = source.mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (kinds.some(({ extensions }) => hasExtension(source, extensions))) return true;
  const isNamed = /\.[a-z][a-z0-9]{0,9}$/i.test(source.name);
  if (unnamed.includes(mediaType)) return !isNamed;
  return kinds.some(({ mediaTypes }) => mediaTypes.includes(mediaType)) && !isNamed;
}
