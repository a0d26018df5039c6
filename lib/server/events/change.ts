import { z } from "zod";

/** The kinds of rows that a command can change and `undoEvent` can change back. */
export const changeKinds = [
  "mention",
  "mention-tag",
  // One tag on many mentions; the id is the tag's.
  "mention-tags",
  "claim",
  // A margin number that went from one claim to another; the id is story/layer/number.
  "claim-number",
  "link",
  "note",
  "fact-correction",
  "alias",
  "relation",
  // The id is suggestion/layer.
  "suggestion",
  // The id is story/claim/outlet/layer.
  "absence",
  // The id is claim/discrepancy.
  "discrepancy-decision",
  "discussion",
  "comment",
  "tag",
  // The order of a project's tags; the id is the project's.
  "codebook-order",
  "outlet",
  "story",
  "article",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

const snapshot = z.record(z.string(), z.unknown());

/** One row before and after a command; null where it did not exist. Each kind's restorer knows its snapshot's fields. */
export const change = z.object({
  kind: z.enum(changeKinds),
  id: z.string(),
  before: snapshot.nullable(),
  after: snapshot.nullable(),
});
export type Change = z.infer<typeof change>;
export type Snapshot = z.infer<typeof snapshot>;

/** Collects the changes of one command, in order. */
export interface ChangeLog {
  readonly changes: readonly Change[];
  add(change: Change): void;
}

export function createChangeLog(): ChangeLog {
  const changes: Change[] = [];
  return { changes, add: (one) => void changes.push(one) };
}
