"use client";

import { useCallback, useRef, useState } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { announce } from "@/components/ui/announcer";
import { plural } from "@/components/ui/plural";
import { loadAhead } from "@/lib/client/load-ahead";
import type { Aligned } from "./align-columns";
import type { Place } from "./compare-place";
import type { ReadColumns } from "./use-shown-columns";

interface Surroundings {
  readonly place: Place;
  /** The column one is in. */
  readonly at: string | null;
  readonly readColumns: ReadColumns;
  readonly nameOf: (article: string) => string;
}

export interface Align {
  /** Undefined while there is no claim to align at. */
  readonly align: (() => void) | undefined;
  /** The articles that were just found to lack the claim. */
  readonly absent: ReadonlySet<string>;
  /** Forgets that an article lacks the claim: it was said long enough. */
  forget(article: string): void;
}

const none: ReadonlySet<string> = new Set();

const loadAligning = loadAhead(() => import("./align-columns"));

/** Aligning the columns at the claim one is at, as a command, and which articles lack it. */
export function useAlign({ place, at, readColumns, nameOf }: Surroundings): Align {
  const last = useRef<Aligned | null>(null);
  const [absent, setAbsent] = useState(none);
  const { claim, mention } = place;

  const align = async (id: string) => {
    const columns = readColumns();
    const aligned = (await loadAligning()).alignColumns(columns, { claim: id, mention, at, last: last.current });
    if (!aligned) return announce("No open article mentions this claim");
    last.current = aligned;
    const lacking = columns.filter(({ article }) => !aligned.targets.has(article)).map(({ article }) => article);
    setAbsent(new Set(lacking));
    announce(sayAligned(aligned.targets.size, lacking.map(nameOf)));
  };

  const forget = useCallback(
    (article: string) => setAbsent((before) => new Set([...before].filter((one) => one !== article))),
    [],
  );
  const run =
    claim === null ? undefined : () => void align(claim).catch(() => announce("Aligning could not be loaded"));
  useCommands({ "claim.align": run });
  return { align: run, absent, forget };
}

function sayAligned(aligned: number, lacking: readonly string[]): string {
  const columns = `Aligned in ${plural(aligned, "column")}`;
  return lacking.length === 0 ? columns : `${columns}; not in ${lacking.join(", ")}`;
}
