import { matrixFlags, matrixSorts } from "@/lib/contract/comparison";

/** How the matrix is looked at; its address holds all of it. */
export interface MatrixView {
  readonly flag: (typeof matrixFlags)[number] | null;
  readonly sort: (typeof matrixSorts)[number];
  /** Whether proposed links count beside the accepted ones. */
  readonly proposed: boolean;
  /** Ids of the outlets that are left out; `none` is the column without an outlet. */
  readonly hidden: readonly string[];
  readonly cursor: string | null;
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The view that an address asks for; what it does not know is left at its default. */
export function parseMatrixView(search: Search): MatrixView {
  return {
    flag: matrixFlags.find((flag) => flag === one(search.flag)) ?? null,
    sort: matrixSorts.find((sort) => sort === one(search.sort)) ?? "number",
    proposed: one(search.status) === "all",
    hidden: one(search.hide).split(",").filter(Boolean),
    cursor: one(search.cursor) || null,
  };
}

/** The query of an address that asks for this view, with its question mark, or nothing where all is at its default. */
export function formatMatrixView(view: MatrixView): string {
  const query = new URLSearchParams();
  if (view.flag) query.set("flag", view.flag);
  if (view.sort !== "number") query.set("sort", view.sort);
  if (view.proposed) query.set("status", "all");
  if (view.hidden.length > 0) query.set("hide", view.hidden.join(","));
  if (view.cursor) query.set("cursor", view.cursor);
  const words = query.toString();
  return words === "" ? "" : `?${words}`;
}
