import { z } from "zod";
import { AppError } from "./app-error";

/** A keyset cursor: the sort values of the last item, as opaque text. */
export function formatCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

const cursorValues = z.array(z.union([z.string(), z.number()]));

/** The values of a cursor that `formatCursor` made, or null without one. A cursor of another making is `invalid`. */
export function parseCursor(cursor: string | undefined): (string | number)[] | null {
  if (cursor === undefined) return null;
  try {
    return cursorValues.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new AppError("invalid", "cursor: pass back the `next` of the page before.", {
      fields: { cursor: "unknown" },
    });
  }
}

/** Cuts a query's `limit + 1` rows into a page and says where the next one starts. */
export function toPage<R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => readonly (string | number)[],
  present: (row: R) => T,
): { items: T[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(present), next: rows.length > limit && last ? formatCursor(keyOf(last)) : null };
}
