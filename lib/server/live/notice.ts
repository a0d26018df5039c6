/** What the database tells every process, as the triggers of the migration `live` write it. */
export type Notice =
  | { readonly kind: "event"; readonly project: string; readonly layer: string; readonly seq: number }
  | { readonly kind: "rights"; readonly person: string }
  | { readonly kind: "project" | "presence"; readonly project: string };

/** The PostgreSQL channel of the notices. */
export const noticeChannel = "variorum_live";

/** The notice in a payload; null for one of another making. */
export function parseNotice(payload: string): Notice | null {
  const [kind, id, layer, seq] = payload.split(" ");
  if (!id) return null;
  if (kind === "rights") return { kind, person: id };
  if (kind === "project" || kind === "presence") return { kind, project: id };
  return kind === "event" && layer && seq ? { kind, project: id, layer, seq: Number(seq) } : null;
}
