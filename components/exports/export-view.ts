import { linkFilter } from "@/lib/contract/fields";

/** What the export page shows and would download; its address holds all of it. */
export interface ExportView {
  readonly format: string;
  /** Null for all stories. */
  readonly story: string | null;
  readonly status: (typeof linkFilter.options)[number];
  /** Null for everyone. */
  readonly annotator: string | null;
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The view that an address asks for, with the first of `formats` where it names none of them. */
export function parseExportView(search: Search, formats: readonly string[]): ExportView {
  return {
    format: formats.find((format) => format === one(search.format)) ?? formats[0] ?? "",
    story: one(search.story) || null,
    status: linkFilter.options.find((status) => status === one(search.status)) ?? "accepted",
    annotator: one(search.annotator) || null,
  };
}

/** The query of an address that asks for this view, with its question mark. */
export function formatExportView({ format, story, status, annotator }: ExportView): string {
  const query = new URLSearchParams({ format });
  if (story !== null) query.set("story", story);
  if (status !== "accepted") query.set("status", status);
  if (annotator !== null) query.set("annotator", annotator);
  return `?${query.toString()}`;
}
