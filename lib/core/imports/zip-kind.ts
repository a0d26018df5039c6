import type { ZipArchive } from "./zip-entries";

/** The media type that an archive declares in its `mimetype` entry (OpenDocument, EPUB), or null. */
export function declaredKind(zip: ZipArchive): string | null {
  const bytes = zip.read("mimetype");
  if (bytes === null || "problem" in bytes || bytes.length > 200) return null;
  return new TextDecoder().decode(bytes).trim();
}
