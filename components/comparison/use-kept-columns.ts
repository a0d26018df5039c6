"use client";

import { useEffect, useRef, useState } from "react";
import { call } from "@/lib/client/call";
import type { OpenColumn } from "@/lib/contract/preferences";
import { createLatest } from "./create-latest";

export interface ColumnWidths {
  /** The weight of an article's column in the row: 1 where nobody changed it. */
  of(article: string): number;
  /** The weights after a rule was moved. */
  set(widths: Readonly<Record<string, number>>): void;
}

/**
 * The widths of the columns, and the memory of which stand open: once the person opens, closes, moves or widens one, the
 * story's Compare opens with these. Following a link to other columns alone changes nothing.
 */
export function useKeptColumns(
  story: string,
  open: readonly { readonly id: string }[],
  kept: readonly OpenColumn[],
): ColumnWidths {
  const [widths, setWidths] = useState(() => new Map(kept.map(({ article, width }) => [article, width])));
  const [keep] = useState(() =>
    createLatest((columns: readonly OpenColumn[]) => call("putColumns", { story, body: { columns: [...columns] } })),
  );
  const columns = open.map(({ id }) => ({ article: id, width: widths.get(id) ?? 1 }));
  const written = JSON.stringify(columns);
  const last = useRef(written);
  const latest = useRef(columns);
  latest.current = columns;
  useEffect(() => {
    if (written === last.current) return;
    last.current = written;
    keep(latest.current);
  }, [written, keep]);
  return {
    of: (article) => widths.get(article) ?? 1,
    set: (changed) => setWidths((before) => new Map([...before, ...Object.entries(changed)])),
  };
}
