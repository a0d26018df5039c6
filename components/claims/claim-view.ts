import { claimFlagNames } from "@/lib/core/claims/claim-flags";

export const claimListSorts = ["created", "updated", "statement", "mentions"] as const;

/** How the claim database is looked at; its address holds all of it. */
export interface ClaimView {
  readonly q: string;
  readonly story: string;
  readonly outlet: string;
  readonly tag: string;
  readonly flag: (typeof claimFlagNames)[number] | "";
  readonly sort: (typeof claimListSorts)[number];
  /** The cursors of the pages that were turned to, the last one being the page one is at. */
  readonly pages: readonly string[];
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function one(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value[0] : value) ?? "").trim();
}

function idOf(value: string | string[] | undefined): string {
  const id = one(value);
  return uuid.test(id) ? id : "";
}

/** The view that an address asks for; what it does not know is left at its default. */
export function parseClaimView(search: Search): ClaimView {
  return {
    q: one(search.q).slice(0, 500).trim(),
    story: idOf(search.story),
    outlet: idOf(search.outlet),
    tag: idOf(search.tag),
    flag: claimFlagNames.find((flag) => flag === one(search.flag)) ?? "",
    sort: claimListSorts.find((sort) => sort === one(search.sort)) ?? "created",
    pages: one(search.pages).split(".").filter(Boolean),
  };
}

/** The query of an address that asks for this view, with its question mark; all at its default it is the mark alone. */
export function formatClaimView(view: ClaimView): string {
  const { q, story, outlet, tag, flag, sort, pages } = view;
  const fields = { q, story, outlet, tag, flag, sort: sort === "created" ? "" : sort, pages: pages.join(".") };
  return `?${new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ""))}`;
}

/** Whether anything but the order and the page is asked for. */
export function isFiltered({ q, story, outlet, tag, flag }: ClaimView): boolean {
  return [q, story, outlet, tag, flag].some((value) => value !== "");
}
