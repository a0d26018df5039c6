import { useEffect, useRef, useState } from "react";
import type { KnownArticle } from "@/components/articles/article-fields";
import { makeKey } from "@/lib/client/build-request";
import { CallError } from "@/lib/client/call";
import { upload } from "@/lib/client/upload";
import { importArticles } from "@/lib/contract/articles";

/** A file to send; `key` makes a second try of it the same write. */
interface Sending {
  readonly key: string;
  readonly name: string;
  readonly file: File;
}

/** A source on its way into the story. `share` is from 0 to 1 while it goes out. */
export type Entry =
  | (Sending & { readonly state: "waiting" })
  | (Sending & { readonly state: "cancelled" })
  | (Sending & { readonly state: "reading"; readonly share: number })
  | (Sending & { readonly state: "failed"; readonly sentence: string; readonly canRetry: boolean })
  | { readonly key: string; readonly name: string; readonly state: "added"; readonly article: KnownArticle };

/** Refusals that the same bytes would meet again. */
const final = new Set(["invalid", "unsupported", "too-large", "forbidden", "not-found"]);

/**
 * Files on their way into a story, sent one by one, so that the failure of one costs the others nothing. A file over
 * `maxBytes` is refused without being sent. `onAdded` is told after each that arrived.
 */
export function useImportQueue(story: string, maxBytes: number, onAdded: () => void) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const queue = useRef<readonly Entry[]>([]);
  const running = useRef(false);
  const isBusy = entries.some(({ state }) => state === "waiting" || state === "reading");
  useLeaveWarning(isBusy);

  const show = (next: readonly Entry[]) => {
    queue.current = next;
    setEntries(next);
  };
  const put = (entry: Entry) => show(queue.current.map((one) => (one.key === entry.key ? entry : one)));

  const send = async (sending: Sending) => {
    const onProgress = (share: number) => put({ ...sending, state: "reading", share });
    onProgress(0);
    const entry = await importFile(story, sending, onProgress);
    put(entry);
    if (entry.state === "added") onAdded();
  };
  const drain = async () => {
    if (running.current) return;
    running.current = true;
    for (let next = findWaiting(queue.current); next; next = findWaiting(queue.current)) await send(next);
    running.current = false;
  };

  return {
    entries,
    add: (files: Iterable<File>) => {
      show([...queue.current, ...[...files].map((file) => toEntry(file, maxBytes))]);
      void drain();
    },
    /** Lists an article that came another way, or shows a listed one as it is now. */
    note: (article: KnownArticle, key: string = makeKey()) => {
      const entry: Entry = { key, name: "Pasted text", state: "added", article };
      if (queue.current.some((one) => one.key === key)) put(entry);
      else show([...queue.current, entry]);
    },
    cancel: (keys: readonly string[]) =>
      show(queue.current.map((one) => (one.state === "waiting" && keys.includes(one.key) ? cancelled(one) : one))),
    retry: (key: string) => {
      show(queue.current.map((one) => (one.key === key && "file" in one ? waiting(one) : one)));
      void drain();
    },
  };
}

const waiting = ({ key, name, file }: Sending): Entry => ({ key, name, file, state: "waiting" });
const cancelled = ({ key, name, file }: Sending): Entry => ({ key, name, file, state: "cancelled" });

function toEntry(file: File, maxBytes: number): Entry {
  const sending = { key: makeKey(), name: file.name, file };
  if (file.size <= maxBytes) return waiting(sending);
  const sentence = `This is larger than ${Math.round(maxBytes / 1024 / 1024)} MB. Split it and try again.`;
  return { ...sending, state: "failed", sentence, canRetry: false };
}

function findWaiting(entries: readonly Entry[]) {
  return entries.find((one) => one.state === "waiting");
}

async function importFile(story: string, sending: Sending, onProgress: (share: number) => void): Promise<Entry> {
  const { key, name, file } = sending;
  try {
    const { answer } = await upload(importArticles, { story }, [file], { key, onProgress });
    if ("items" in answer) throw new TypeError("One file answers one article.");
    return { key, name, state: "added", article: answer };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { code, detail } = error.problem;
    return { ...sending, state: "failed", sentence: detail, canRetry: !final.has(code) };
  }
}

/** Asks before the page is left while files are on their way: those not sent would be lost. */
function useLeaveWarning(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isBusy]);
}
