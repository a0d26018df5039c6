/** What placed a mention in a later revision: the exact position between unchanged words, its own words, or a person. */
export const placements = ["position", "quote", "person"] as const;
export type Placement = (typeof placements)[number];
