import { useEffect, useRef, useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { JobAnswer, JobItemAnswer } from "@/lib/contract/imports";

/** Which items of a job are listed; `all` in their order. */
export type ItemFilter = "all" | "waiting" | "added" | "same" | "failed" | "cancelled";

const pageSize = 50;

/** One page of a job's items, asked for anew when the job's counts change; the way on and back is by cursors. */
export function useJobItems(job: JobAnswer, filter: ItemFilter) {
  const [page, setPage] = useState<{ items: readonly JobItemAnswer[]; next: string | null }>({ items: [], next: null });
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const asked = useRef(0);
  const counts = Object.values(job.counts).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts say that the items may have changed.
  useEffect(() => {
    asked.current += 1;
    const question = asked.current;
    const input = { job: job.id, limit: pageSize, ...(filter === "all" ? {} : { state: filter }), cursor };
    call("listJobItems", input)
      .then((answer) => {
        if (question === asked.current) setPage(answer);
      })
      .catch((error: unknown) => {
        if (!(error instanceof CallError)) throw error;
      });
  }, [job.id, filter, cursor, counts]);
  const { next } = page;
  return {
    items: page.items,
    goOn: next === null ? null : () => setCursors([...cursors, next]),
    goBack: cursors.length === 0 ? null : () => setCursors(cursors.slice(0, -1)),
  };
}
