"use client";

import { useEffect, useState } from "react";
import { announce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import type { CompareData } from "./compare-data";
import styles from "./compare-toolbar.module.css";

const sentences = {
  articles: "An article of this link is not in this story any more, or not shared with you.",
  claim: "The claim of this link is not in this story any more, or not shared with you.",
  mention: "The mention of this link was deleted, or is not shared with you.",
} as const;

/** Says what a followed link names that is not there. The rest of the page stands as if it had not been named. */
export function LinkNote({ missing }: Pick<CompareData, "missing">) {
  const [isShown, setShown] = useState(true);
  const words = missing.map((kind) => sentences[kind]).join(" ");
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
  if (!isShown) return null;
  return (
    <p className={styles.missing}>
      {words}{" "}
      <Button variant="quiet" onClick={() => setShown(false)}>
        Close
      </Button>
    </p>
  );
}
