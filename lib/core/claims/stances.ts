/** What a mention does with the claim it is linked to. */
export const stances = ["states", "denies", "questions", "attributes", "predicts"] as const;
export type Stance = (typeof stances)[number];

export const linkStatuses = ["proposed", "accepted", "rejected"] as const;
export type LinkStatus = (typeof linkStatuses)[number];

/** What one claim says about another. `contradicts`: both cannot hold. */
export const relationKinds = ["contradicts", "updates", "specifies", "supports"] as const;
export type RelationKind = (typeof relationKinds)[number];
