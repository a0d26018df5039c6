"use client";

import { useCallback, useRef, useState } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { announce } from "@/components/ui/announcer";
import { plural } from "@/components/ui/plural";
import { type AlignColumn, alignTargets } from "./align-targets";
import type { Place } from "./compare-place";
import { mentionsOfClaim, type ReadColumns, type ShownColumn, startOf } from "./use-shown-columns";

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

interface Aligned {
  readonly claim: string;
  readonly mention: string | null;
  /** The height of the viewport at which the mentions stand. */
  readonly height: number;
  readonly targets: ReadonlyMap<string, string>;
}

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, string> = new Map();
/** How far a first line keeps from the lower edge of its column, in pixels. */
const margin = 48;

/**
 * Scrolls every column so that the claim's mentions stand at one height: that of the mention one is at, or of one in the
 * column one is in, which stays where it is if it is in view. Asked again it goes on to the next mention in each column.
 */
export function useAlign({ place, at, readColumns, nameOf }: Surroundings): Align {
  const last = useRef<Aligned | null>(null);
  const [absent, setAbsent] = useState(none);
  const { claim, mention } = place;

  const align = (id: string) => {
    const columns = readColumns();
    const known = last.current?.claim === id && last.current.mention === mention ? last.current : null;
    const kept = known ? null : mentionToKeep(columns, id, mention, at);
    const height = known?.height ?? kept?.height;
    if (height === undefined) return announce("No open article mentions this claim");
    const asked = columns.map((column) => toAlign(column, id, belowTop(column, height)));
    const targets = new Map([...alignTargets(asked, known?.targets ?? nothing), ...(kept?.target ?? nothing)]);
    for (const column of columns) {
      const target = targets.get(column.article);
      if (target !== undefined) column.handle.scrollToMention(target, belowTop(column, height));
    }
    last.current = { claim: id, mention, height, targets };
    const lacking = columns.filter(({ article }) => !targets.has(article)).map(({ article }) => article);
    setAbsent(new Set(lacking));
    announce(sayAligned(targets.size, lacking.map(nameOf)));
  };

  const forget = useCallback(
    (article: string) => setAbsent((before) => new Set([...before].filter((one) => one !== article))),
    [],
  );
  const run = claim === null ? undefined : () => align(claim);
  useCommands({ "claim.align": run });
  return { align: run, absent, forget };
}

function sayAligned(aligned: number, lacking: readonly string[]): string {
  const columns = `Aligned in ${plural(aligned, "column")}`;
  return lacking.length === 0 ? columns : `${columns}; not in ${lacking.join(", ")}`;
}

/** The mention that decides the height for all: it stays where it is, or comes to a third of its column's height. */
function mentionToKeep(columns: readonly ShownColumn[], claim: string, mention: string | null, at: string | null) {
  const having = columns.flatMap((column) => {
    const mentions = mentionsOfClaim(column, claim);
    return mentions.length > 0 ? [{ column, mentions }] : [];
  });
  const chosen =
    having.find(({ mentions }) => mentions.some(({ id }) => id === mention)) ??
    having.find(({ column }) => column.article === at) ??
    having[0];
  const view = chosen?.column.handle.viewport();
  if (!chosen || !view) return null;
  const { column, mentions } = chosen;
  const third = view.top + view.height / 3;
  const nearest = alignTargets([toAlign(column, claim, belowTop(column, third))], nothing).get(column.article);
  const id = mentions.find((one) => one.id === mention)?.id ?? nearest;
  const line = id === undefined ? null : column.handle.lineOf(id);
  if (id === undefined || line === null) return null;
  const isSeen = line.top >= view.top && line.bottom <= view.bottom;
  return { height: isSeen ? line.top : third, target: new Map([[column.article, id]]) };
}

function toAlign(column: ShownColumn, claim: string, below: number): AlignColumn {
  const { article, handle } = column;
  const mentions = mentionsOfClaim(column, claim).map((mention) => ({
    id: mention.id,
    height: handle.heightOf(startOf(mention)),
  }));
  return { article, mentions, line: (handle.scrolled()?.top ?? 0) + below };
}

/** A height of the viewport as pixels below the column's top, such that a line there is in view. */
function belowTop({ handle }: ShownColumn, height: number): number {
  const view = handle.viewport();
  return view ? Math.min(Math.max(0, height - view.top), Math.max(0, view.height - margin)) : 0;
}
