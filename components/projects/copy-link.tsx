"use client";

import { useId, useState } from "react";
import { Button } from "../ui/button";
import styles from "./copy-link.module.css";

/** A link that is shown once, to be copied. */
export function CopyLink({ url, sentence }: { url: string; sentence: string }) {
  const id = useId();
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  };
  return (
    <div role="status" className={styles.card}>
      <label htmlFor={id}>{sentence}</label>
      <input id={id} readOnly value={url} className={styles.link} onFocus={(event) => event.target.select()} />
      <div className={styles.actions}>
        <Button onClick={copy}>Copy link</Button>
        {copied === "yes" ? <span>Copied</span> : null}
        {copied === "failed" ? <span>The browser refused; select the link and copy it yourself.</span> : null}
      </div>
    </div>
  );
}
