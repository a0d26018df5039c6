import { type FactAnswer, fact } from "@/lib/contract/facts";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";

interface CorrectionRow {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly value: unknown;
  readonly version: number;
  readonly deletedAt: Date | null;
  readonly sourceAuthor: unknown;
  readonly author: { readonly id: string; readonly name: string };
}

/** A correction as the API answers it. */
export function presentCorrection(row: CorrectionRow): FactAnswer {
  const { id, version, kind, start, end, words, value } = row;
  return fact.parse({ kind, start, end, words, value, correction: { id, version, author: presentAuthor(row) } });
}

/** What undo puts back of a correction: its place follows the text by itself. */
export function snapshotCorrection({ version, value, deletedAt }: CorrectionRow): Snapshot {
  return { version, value, deletedAt: deletedAt?.toISOString() ?? null };
}
