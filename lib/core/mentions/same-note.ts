import type { NoteDocument } from "./note";

/**
 * The same text for two notes, or two parts of notes, that say the same: whatever the order of their fields, and whatever
 * the labels of their references, which the server writes.
 */
export function noteKey(part: unknown): string {
  return JSON.stringify(part, (name, value: unknown) => {
    if (name === "label") return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Whether two notes say the same, as `noteKey` compares them; no note is the same as none. */
export function isSameNote(one: NoteDocument | null, other: NoteDocument | null): boolean {
  return one === other || noteKey(one) === noteKey(other);
}
