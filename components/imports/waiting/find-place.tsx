"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Segment } from "@/lib/core/text/segments";
import { occurrences } from "./occurrences";
import styles from "./waiting-list.module.css";

interface Props {
  readonly text: string;
  readonly onPlace: (segments: readonly Segment[]) => void;
}

const most = 5;

/** A place in the newest text by its words: typed, or selected in the text below. */
export function FindPlace({ text, onPlace }: Props) {
  const [words, setWords] = useState("");
  useEffect(() => {
    const take = () => {
      const selection = document.getSelection();
      const within = selection?.anchorNode?.parentElement?.closest("[data-article-text]");
      const selected = selection?.toString().trim() ?? "";
      if (within && selected !== "") setWords(selected);
    };
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, []);
  const found = occurrences(text, words.trim(), most);
  return (
    <div className={styles.find}>
      <TextField
        label="Its words in the newest text"
        hint="Type them, or select them in the text below"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className={styles.none}>
        {words.trim() !== "" && found.length === 0 ? "These words do not stand in the text, letter for letter." : ""}
      </p>
      <ul className={styles.places}>
        {found.map(({ segment, before, words: own, after }) => (
          <li key={segment.start}>
            <span className={styles.place}>
              {before}
              <mark>{own}</mark>
              {after}
            </span>
            <Button onClick={() => onPlace([segment])}>Place it here</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
