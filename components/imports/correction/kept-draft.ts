import type { JSONContent } from "@tiptap/core";

/** What was written and not saved: the document and the reason. */
export type Draft = { readonly document: JSONContent; readonly why: string };

type Place = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const keyOf = (article: string, revision: number) => `variorum:correction:${article}:${revision}`;

/** Keeps a draft of a correction of this revision; false where the browser has no room for it. */
export function keepDraft(place: Place, article: string, revision: number, draft: Draft): boolean {
  try {
    place.setItem(keyOf(article, revision), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft kept for this revision, or null. */
export function readDraft(place: Place, article: string, revision: number): Draft | null {
  try {
    const kept: { document?: JSONContent; why?: unknown } | null = JSON.parse(
      place.getItem(keyOf(article, revision)) ?? "null",
    );
    if (kept?.document?.type !== "doc") return null;
    return { document: kept.document, why: typeof kept.why === "string" ? kept.why : "" };
  } catch {
    return null;
  }
}

/** The newest revision before this one for which a draft of the article is kept, or null. */
export function findOlderDraft(place: Place, article: string, revision: number): number | null {
  const start = keyOf(article, 0).slice(0, -1);
  let newest: number | null = null;
  for (let index = 0; index < place.length; index += 1) {
    const key = place.key(index) ?? "";
    const found = key.startsWith(start) ? Number(key.slice(start.length)) : Number.NaN;
    if (found < revision && found > (newest ?? 0)) newest = found;
  }
  return newest;
}

/** Forgets the draft of this revision. */
export function dropDraft(place: Place, article: string, revision: number): void {
  place.removeItem(keyOf(article, revision));
}
