import { useEffect, useRef, useState } from "react";
import { makeKey } from "@/lib/client/build-request";
import { CallError, call } from "@/lib/client/call";
import type { JobAnswer } from "@/lib/contract/imports";
import type { Problem } from "@/lib/contract/problem";
import type { Choice, ChosenFile } from "./choose-files";
import { type Refusal, sendFiles } from "./send-files";
import { isAtWork, useJobList } from "./use-job-list";

/** What of a job is known in this page alone: how far its files have gone out, and which were refused. */
export interface Sending {
  /** Files that the server has not yet. */
  readonly waiting: number;
  /** The share of the bytes that has gone, from 0 to 1. */
  readonly share: number;
  readonly refusals: readonly Refusal[];
  /** How many were left in their folders. */
  readonly leftOut: number;
}

/** What is tried again: what failed, was cancelled, is here already, or was kept from programs by robots.txt. */
export type RetryKind = "failed" | "cancelled" | "same" | "robots";

const nothingSent: Sending = { waiting: 0, share: 1, refusals: [], leftOut: 0 };

/**
 * The imports of a story: those that run, those begun in this page, and those with something to look at. Once its files
 * have gone out a job needs the page no more. `onAdded` is told, not too often, that articles came.
 */
export function useImportJobs(story: string, initial: readonly JobAnswer[], onAdded: () => void) {
  const [sendings, setSendings] = useState<ReadonlyMap<string, Sending>>(new Map());
  const [problem, setProblem] = useState<Problem | null>(null);
  const stops = useRef(new Map<string, AbortController>());
  const isSending = [...sendings.values()].some(({ waiting }) => waiting > 0);
  const { jobs, put } = useJobList(story, initial, isSending, onAdded);
  useLeaveWarning(isSending);

  const note = (job: string, change: (known: Sending) => Partial<Sending>) =>
    setSendings((all) => {
      const known = all.get(job) ?? nothingSent;
      return new Map(all).set(job, { ...known, ...change(known) });
    });
  const attempt = async (work: () => Promise<JobAnswer>) => {
    setProblem(null);
    try {
      put(await work());
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
      return false;
    }
  };
  const send = async (job: string, files: readonly ChosenFile[]) => {
    const stop = new AbortController();
    stops.current.set(job, stop);
    const bytes = Math.max(
      1,
      files.reduce((sum, { size }) => sum + size, 0),
    );
    const refusals = await sendFiles(job, files, {
      signal: stop.signal,
      onSent: (answer, sent) => {
        put(answer);
        note(job, () => ({ waiting: files.length - sent }));
      },
      onProgress: (gone) => note(job, () => ({ share: gone / bytes })),
    });
    note(job, () => ({ waiting: 0, share: 1, refusals }));
  };

  return {
    problem,
    jobs: jobs.filter((job) => isShown(job, sendings)),
    sendingOf: (job: string) => sendings.get(job) ?? nothingSent,
    addFiles: async ({ files, leftOut }: Choice) => {
      if (files.length === 0) return;
      const id = makeKey();
      note(id, () => ({ waiting: files.length, share: 0, leftOut }));
      if (await attempt(() => call("createJob", { story, body: { id } }))) await send(id, files);
      else note(id, () => nothingSent);
    },
    addAddresses: async (urls: string[]) => {
      const id = makeKey();
      note(id, () => nothingSent);
      return attempt(() => call("createJob", { story, body: { id, urls } }));
    },
    cancel: (job: string, items?: string[]) => {
      if (!items) stops.current.get(job)?.abort();
      return attempt(() => call("cancelJob", { job, body: items ? { items } : {} }));
    },
    retry: (job: string, what: RetryKind, items?: string[]) =>
      attempt(() => call("retryJob", { job, body: { what, ...(items ? { items } : {}) } })),
    dismiss: (job: string) => attempt(() => call("dismissJob", { job })),
  };
}

export type ImportJobs = ReturnType<typeof useImportJobs>;

function isShown(job: JobAnswer, mine: ReadonlyMap<string, Sending>): boolean {
  if (job.dismissed) return false;
  const hasItems = job.counts.total > 0;
  return mine.has(job.id) || (hasItems && isAtWork(job)) || job.counts.failed + job.counts.same > 0;
}

/** Asks before the page is left while files are still going out: the rest would not. */
function useLeaveWarning(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isSending]);
}
