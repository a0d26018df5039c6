"use client";

import { useRef, useState } from "react";
import { CallError } from "@/lib/client/call";
import { upload } from "@/lib/client/upload";
import { importArticles } from "@/lib/contract/articles";

export interface QueuedFile {
  readonly key: string;
  readonly file: File;
  readonly state: "waiting" | "reading" | "added" | "failed" | "cancelled";
  /** What went wrong, or the title of what was added. */
  readonly words: string;
  /** From 0 to 1 while the file goes out. */
  readonly share: number;
}

/** Files on their way into a story, sent one by one under keys of their own, so that a failure costs the others nothing. */
export function useFileQueue(story: string, onAdded: () => void) {
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const queue = useRef<readonly QueuedFile[]>([]);
  const running = useRef(false);

  function change(key: string, next: Partial<QueuedFile>): void {
    queue.current = queue.current.map((one) => (one.key === key ? { ...one, ...next } : one));
    setFiles(queue.current);
  }

  async function send({ key, file }: QueuedFile): Promise<void> {
    change(key, { state: "reading", words: "", share: 0 });
    const onProgress = (share: number) => change(key, { share });
    try {
      const { answer } = await upload(importArticles, { story }, [file], { key, onProgress });
      change(key, { state: "added", words: "items" in answer ? "" : answer.title });
      onAdded();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      change(key, { state: "failed", words: error.problem.detail });
    }
  }

  async function drain(): Promise<void> {
    if (running.current) return;
    running.current = true;
    const next = () => queue.current.find((one) => one.state === "waiting");
    for (let one = next(); one; one = next()) await send(one);
    running.current = false;
  }

  return {
    files,
    add: (chosen: Iterable<File>) => {
      const more = [...chosen].map((file) => ({
        key: crypto.randomUUID(),
        file,
        state: "waiting" as const,
        words: "",
        share: 0,
      }));
      queue.current = [...queue.current, ...more];
      setFiles(queue.current);
      void drain();
    },
    cancel: (key: string) => change(key, { state: "cancelled" }),
    retry: (key: string) => {
      change(key, { state: "waiting", words: "" });
      void drain();
    },
  };
}
