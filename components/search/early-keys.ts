/** Keys that the list or the field would take; before they are there, these do nothing, and nothing else takes them. */
const waiting: ReadonlySet<string> = new Set([
  "Enter",
  "Delete",
  "Tab",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
]);

/** What was typed for a field that is not there yet, with one more key; null for a key that is not for the field. */
export function typedEarly(typed: string, key: string): string | null {
  if (key === "Backspace") return typed.slice(0, -1);
  if (key.length === 1) return typed + key;
  return waiting.has(key) ? typed : null;
}
