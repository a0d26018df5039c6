import { v5 } from "uuid";

interface End {
  readonly id: string;
  readonly claimIds: readonly string[];
}

/** What a mention stands for in a suggestion: its first claim, or itself while it has none. */
function endOf({ id, claimIds }: End): string {
  return claimIds[0] ?? id;
}

/**
 * The id of the suggestion that two mentions state the same: a UUIDv5 of the project and what they stand for, whichever comes first.
 * The mentions of one claim share it, so that what was decided of one of them holds for all.
 */
export function suggestionId(project: string, first: End, second: End): string {
  return v5([endOf(first), endOf(second)].sort().join(" "), project);
}
