"use client";

import { useEffect, useRef } from "react";
import { announce } from "@/components/ui/announcer";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { Moves } from "./use-moves";
import { mentionsOfClaim, type ReadColumns, type ShownColumn } from "./use-shown-columns";

interface Surroundings {
  /** What the address asked for when the page was opened. */
  readonly asked: { readonly claim: string | null; readonly mention: string | null };
  readonly workspace: Workspace;
  readonly story: string;
  readonly readColumns: ReadColumns;
  readonly moves: Moves;
  readonly nameOf: (article: string) => string;
}

const doings = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Opens Compare exactly where its address leads: the mention at a third of its column's height, focused, its outline
 * flashed once, and said; the claim's first mentions likewise in the other columns. While texts, fonts and numbers still
 * come in it stays there, until the person does anything.
 */
export function useArrival(surroundings: Surroundings): void {
  const latest = useRef(surroundings);
  latest.current = surroundings;
  const { claim, mention } = surroundings.asked;
  const { moves } = surroundings;
  useEffect(() => {
    if (!claim && !mention) return;
    let isWelcomed = false;
    const settle = () => {
      const { readColumns } = latest.current;
      const arrived = readColumns().flatMap((column) => bring(column, claim, mention));
      const target = arrived.find(({ id }) => id === mention) ?? (mention === null ? arrived[0] : undefined);
      if (!target || isWelcomed) return;
      isWelcomed = true;
      welcome(target, mention !== null);
      announce(sayArrival(latest.current));
    };
    const unsubscribe = moves.subscribe(settle);
    const end = () => {
      unsubscribe();
      for (const doing of doings) window.removeEventListener(doing, end, { capture: true });
    };
    for (const doing of doings) window.addEventListener(doing, end, { capture: true, passive: true });
    settle();
    return end;
  }, [claim, mention, moves]);
}

interface Arrived {
  readonly column: ShownColumn;
  readonly id: string;
  readonly start: number;
}

/** Scrolls a column at once to what it has of the mention or claim; empty when it has nothing or is not laid out yet. */
function bring(column: ShownColumn, claim: string | null, mention: string | null): Arrived[] {
  const { handle, mentions } = column;
  const own = mentions.find(({ id }) => id === mention) ?? (claim ? mentionsOfClaim(column, claim)[0] : undefined);
  const line = own && handle.lineOf(own.id);
  const view = handle.viewport();
  const scrolled = handle.scrolled();
  if (!own || !line || !view || !scrolled) return [];
  const top = Math.min(scrolled.most, Math.max(0, scrolled.top + line.top - view.top - view.height / 3));
  if (Math.abs(top - scrolled.top) >= 1) handle.scrollTo(top);
  return [{ column, id: own.id, start: own.segments[0]?.start ?? 0 }];
}

function welcome({ column: { handle }, start }: Arrived, isMention: boolean): void {
  handle.flash();
  if (!isMention) return;
  handle.setSelection({ start, end: start });
  handle.focus();
}

function sayArrival({ asked, workspace, story, nameOf }: Surroundings): string {
  const mention = asked.mention ? workspace.mentions.get(asked.mention) : undefined;
  const claim = asked.claim ? workspace.claims.get(asked.claim) : undefined;
  const words = mention ? [`Mention in ${nameOf(mention.article)}: “${mention.quote}”.`] : [];
  return [...words, ...(claim ? [`Claim ${claim.numbers[story] ?? ""}: ${claim.statement}`] : [])].join(" ");
}
