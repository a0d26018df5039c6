import { author } from "@/lib/contract/fields";
import { Prisma } from "../db/generated/client";
import type { Snapshot } from "./change";

/** The author that a set named for a row, as undo puts it back; nothing where the event does not know it. */
export function sourceAuthorOf(target: Snapshot): { sourceAuthor?: Prisma.InputJsonValue | typeof Prisma.DbNull } {
  if (target.sourceAuthor === undefined) return {};
  const source = author.safeParse(target.sourceAuthor);
  return { sourceAuthor: source.success ? source.data : Prisma.DbNull };
}
