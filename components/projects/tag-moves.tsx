"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { Button } from "../ui/button";
import styles from "./row-list.module.css";

interface Props {
  readonly tag: { readonly id: string; readonly version: number; readonly name: string };
  /** The place in the codebook, from 0, that one step up or down leads to; null at an end. */
  readonly up: number | null;
  readonly down: number | null;
}

/** Moves a tag among its siblings. A move that comes too late shows the order as it is. */
export function TagMoves({ tag, up, down }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const move = async (position: number | null) => {
    if (busy || position === null) return;
    setBusy(true);
    try {
      await call("changeTag", { tag: tag.id, body: { position } }, { version: tag.version });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
    } finally {
      setBusy(false);
      router.refresh();
    }
  };
  return (
    <span className={styles.moves}>
      <Button
        variant="quiet"
        className={styles.move}
        aria-label={`Move ${tag.name} up`}
        aria-disabled={up === null}
        onClick={() => move(up)}
      >
        Up
      </Button>
      <Button
        variant="quiet"
        className={styles.move}
        aria-label={`Move ${tag.name} down`}
        aria-disabled={down === null}
        onClick={() => move(down)}
      >
        Down
      </Button>
    </span>
  );
}
