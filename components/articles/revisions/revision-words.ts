import type { RevisionChange } from "@/lib/core/articles/revision-changes";

const words: Readonly<Record<RevisionChange, string>> = {
  imported: "Read from a source",
  cleaned: "Passages restored or left out",
  corrected: "Corrected by hand",
  reverted: "As an earlier revision",
};

/** How a revision came to be, in the words of a list. */
export function sayChange(change: RevisionChange): string {
  return words[change];
}
