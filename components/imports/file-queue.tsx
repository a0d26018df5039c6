"use client";

import { useRouter } from "next/navigation";
import { type DragEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import styles from "./add-articles.module.css";
import { type QueuedFile, useFileQueue } from "./use-file-queue";

/** Choose or drop several files; each says how it fares. */
export function FileQueue({ story }: { story: string }) {
  const router = useRouter();
  const { files, add, cancel, retry } = useFileQueue(story, () => router.refresh());
  const [over, setOver] = useState(false);
  const done = files.filter((one) => one.state === "added").length;
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file input is the first. */}
      <div
        className={classNames(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label>
          <span className={styles.label}>Files</span>
          <input
            type="file"
            multiple
            accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
            onChange={(event) => {
              add(event.target.files ?? []);
              event.target.value = "";
            }}
          />
        </label>
        <p className={styles.hint}>Drop text, Markdown or HTML files here, several at once; up to 10 MB each.</p>
      </div>
      {files.length > 0 ? (
        <p role="status" className={styles.hint}>
          {done} of {files.length} added
        </p>
      ) : null}
      <ul className={styles.files}>
        {files.map((one) => (
          <li key={one.key}>
            <span className={styles.file}>{one.file.name}</span>
            <span className={one.state === "failed" ? styles.failed : styles.hint}>{stateWords(one)}</span>
            {one.state === "waiting" ? <Button onClick={() => cancel(one.key)}>Cancel</Button> : null}
            {one.state === "failed" ? <Button onClick={() => retry(one.key)}>Retry</Button> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function stateWords({ state, words, share }: QueuedFile): string {
  if (state === "added") return `added: ${words}`;
  if (state === "failed") return words;
  if (state === "reading") return share < 1 ? `sending, ${Math.round(share * 100)} %` : "reading …";
  return state;
}
