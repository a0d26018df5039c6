import { useEffect, useRef, useState } from "react";
import { call } from "@/lib/client/call";
import type { JobAnswer } from "@/lib/contract/imports";

const times = { poll: 1000, refresh: 3000 };

/** Whether something of a job is still to be read. */
export function isAtWork({ state, counts }: JobAnswer): boolean {
  return (state === "waiting" || state === "running") && counts.waiting + counts.reading > 0;
}

/**
 * A story's newest jobs, asked for every second while one is at work and the page is seen. `onAdded` is told of further
 * articles at most every three seconds, and at the end.
 */
export function useJobList(
  story: string,
  initial: readonly JobAnswer[],
  isSending: boolean,
  onAdded: () => void,
): { readonly jobs: readonly JobAnswer[]; readonly put: (job: JobAnswer) => void } {
  const [jobs, setJobs] = useState(initial);
  const isBusy = isSending || jobs.some(isAtWork);
  const puts = useRef(0);
  usePolling(isBusy, async () => {
    const before = puts.current;
    const { items } = await call("listJobs", { story, limit: 20 });
    // What was put meanwhile is newer: an older list without its sources would end the asking.
    if (puts.current === before) setJobs(items);
  });
  useTold(
    jobs.reduce((sum, { counts }) => sum + counts.added, 0),
    isBusy,
    onAdded,
  );
  const put = (job: JobAnswer) => {
    puts.current += 1;
    setJobs((all) => [job, ...all.filter(({ id }) => id !== job.id)].toSorted(newest));
  };
  return { jobs, put };
}

const newest = (a: JobAnswer, b: JobAnswer) => b.createdAt.localeCompare(a.createdAt);

/** Asks at once when the page is seen again, then every second, one question at a time; a failed one is asked again. */
function usePolling(isOn: boolean, ask: () => Promise<void>): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!isOn) return;
    let isAsking = false;
    const poll = () => {
      if (isAsking || document.visibilityState === "hidden") return;
      isAsking = true;
      void latest
        .current()
        .catch(() => undefined)
        .finally(() => {
          isAsking = false;
        });
    };
    const timer = setInterval(poll, times.poll);
    document.addEventListener("visibilitychange", poll);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", poll);
    };
  }, [isOn]);
}

function useTold(added: number, isBusy: boolean, onAdded: () => void): void {
  const told = useRef({ added, at: 0 });
  const tell = useRef(onAdded);
  useEffect(() => {
    tell.current = onAdded;
  });
  useEffect(() => {
    if (added === told.current.added) return;
    if (isBusy && performance.now() - told.current.at < times.refresh) return;
    told.current = { added, at: performance.now() };
    tell.current();
  }, [added, isBusy]);
}
