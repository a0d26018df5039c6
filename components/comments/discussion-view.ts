/** How a list of discussions is looked at; its address holds all of it. */
export interface DiscussionView {
  readonly state: "open" | "resolved" | "all";
  readonly only: "unread" | "naming-me" | null;
  readonly cursor: string | null;
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The view that an address asks for; what it does not know is left at its default: the open ones, all of them. */
export function parseDiscussionView(search: Search): DiscussionView {
  return {
    state: (["resolved", "all"] as const).find((state) => state === one(search.state)) ?? "open",
    only: (["unread", "naming-me"] as const).find((only) => only === one(search.only)) ?? null,
    cursor: one(search.cursor) || null,
  };
}

/** The query of an address that asks for this view, with its question mark; all at its default it is the mark alone. */
export function formatDiscussionView({ state, only, cursor }: DiscussionView): string {
  const query = new URLSearchParams();
  if (state !== "open") query.set("state", state);
  if (only !== null) query.set("only", only);
  if (cursor !== null) query.set("cursor", cursor);
  return `?${query}`;
}
