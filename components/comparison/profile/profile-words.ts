import type { ProfileList } from "@/lib/core/comparison/profile/outlet-profile";

/** What each number of a profile counts, and of what it is a part; null for the whole. */
export const profileWords: Readonly<
  Record<ProfileList, { readonly label: string; readonly says: string; readonly of: ProfileList | null }>
> = {
  claims: { label: "Claims carried", says: "claims that its articles have mentions of", of: null },
  first: { label: "First", says: "claims that no other outlet carried before it, though others did", of: "claims" },
  alone: { label: "Alone", says: "claims that nobody else carries", of: "claims" },
  contradicted: { label: "Contradicted", says: "claims that are contradicted, by whomever", of: "claims" },
  mentions: { label: "Mentions", says: "mentions of these claims", of: null },
  unattributed: { label: "Unattributed", says: "mentions in which nobody is named who says it", of: "mentions" },
  hedged: { label: "Hedged", says: "mentions with a hedge such as “reportedly”", of: "mentions" },
};
