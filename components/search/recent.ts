const most = 8;

const place = (person: string) => `variorum.search.${person}`;

/**
 * The keys of what a person chose lately on this device, the last one first. Only ids are kept: their words are asked of
 * the server each time, which answers what the person may still see.
 */
export function readRecent(person: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(person)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((key) => typeof key === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a key first. Where the device keeps nothing, nothing is kept. */
export function rememberRecent(person: string, key: string): void {
  const kept = [key, ...readRecent(person).filter((other) => other !== key)].slice(0, most);
  try {
    localStorage.setItem(place(person), JSON.stringify(kept));
  } catch {
    return;
  }
}
