import * as contract from "@/lib/contract/imports";
import { formatCsvRow } from "@/lib/core/text/csv-row";
import type { Tx } from "../../db/client";
import { download } from "../../query";
import { findJob } from "./find-job";
import { listItemAnswers } from "./item-rows";

const pageSize = 500;

async function listAll(tx: Tx, job: string, filter: "failed" | "same") {
  const all: contract.JobItemAnswer[] = [];
  for (;;) {
    const page = await listItemAnswers(tx, job, { filter, after: all.at(-1)?.ordinal ?? -1, limit: pageSize });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

function formatItem({ name, problem, sameAs }: contract.JobItemAnswer): string {
  return formatCsvRow([
    name,
    problem?.code ?? "same-text",
    problem?.detail ?? `Same text as “${sameAs?.title ?? ""}”.`,
    sameAs?.id ?? "",
  ]);
}

/** What did not become an article and why, in the order of the items, as CSV that spreadsheet programs read as text. */
export const exportJobErrors = download({
  operation: contract.exportJobErrors,
  find: findJob,
  run: async ({ tx, thing }) => {
    const items = [...(await listAll(tx, thing.id, "failed")), ...(await listAll(tx, thing.id, "same"))];
    const rows = items.toSorted((a, b) => a.ordinal - b.ordinal).map(formatItem);
    const head = `\uFEFF${formatCsvRow(["source", "code", "reason", "article_with_same_text"])}`;
    return {
      mediaType: "text/csv; charset=utf-8",
      fileName: "import-errors.csv",
      body: new TextEncoder().encode([head, ...rows].join("")),
    };
  },
});
