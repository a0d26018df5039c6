/** A file name that every system takes: no path, no control character, not too long. */
export function toFileName(parts: readonly string[], extension: string): string {
  const name = parts.join(" – ").replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, " ");
  return `${[...name].slice(0, 100).join("").trim() || "set"}.${extension}`;
}
