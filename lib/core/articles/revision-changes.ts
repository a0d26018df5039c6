/** How a revision came to be: read from a source, cleaned or corrected by a person, or made like an earlier one. */
export const revisionChanges = ["imported", "cleaned", "corrected", "reverted"] as const;
export type RevisionChange = (typeof revisionChanges)[number];
