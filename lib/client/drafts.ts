/**
 * Words that the server does not have yet, kept in this browser until it does: over a reload, a closed tab and a signing
 * out. One draft for each person and thing. A browser without storage keeps none.
 */
const place = (person: string, thing: string) => `variorum:draft:${person}:${thing}`;

/** The kept draft as it was given, or null; its reader checks what is in it. */
export function readDraft(person: string, thing: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place(person, thing)) ?? "null");
  } catch {
    return null;
  }
}

export function keepDraft(person: string, thing: string, draft: unknown): void {
  try {
    localStorage.setItem(place(person, thing), JSON.stringify(draft));
  } catch {
    // Full or forbidden: the words still stand in the editor.
  }
}

export function dropDraft(person: string, thing: string): void {
  try {
    localStorage.removeItem(place(person, thing));
  } catch {
    // As above.
  }
}
