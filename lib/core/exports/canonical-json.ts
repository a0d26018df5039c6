const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * JSON with the keys of every object sorted by UTF-16 code units, no blanks, and no character that any reader takes for
 * the end of a line. Fields that are undefined are left out, as JSON.stringify does; equal values give equal text.
 */
export function formatCanonicalJson(value: unknown): string {
  return sorted(value).replace(LINE_ENDS, escapeUnit);
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${sorted(field)}`);
  return `{${fields.join(",")}}`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
