/** What a name names, as far as the words tell. */
export type NameKind = "person" | "organisation" | "place" | "unknown";
