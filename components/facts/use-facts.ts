"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { call } from "@/lib/client/call";
import { gather } from "@/lib/client/gather";
import { isDeletionOf, onLiveEvent } from "@/lib/client/live/live-events";
import { readPages } from "@/lib/client/read-pages";
import type { FactAnswer } from "@/lib/contract/facts";
import type { LiveEvent } from "@/lib/contract/live";

type Changed = LiveEvent["changed"][number];

interface Source<Facts> {
  /** The id of what the facts are of; of another thing nothing is known yet. */
  readonly of: string;
  /** A number that grows when the thing changes here. */
  readonly stamp: number;
  /** Null while the server has not heard of the thing. */
  readonly read: (() => Promise<Facts>) | null;
  /** Whether a change that was made elsewhere may change the facts. */
  readonly concerns: (changed: Changed, known: Facts | null) => boolean;
}

/** The facts of one mention, read again when it or its article changes; null until they are known. */
export function useMentionFacts(mention: { readonly id: string; readonly version: number }, isNew: boolean) {
  const { id, version } = mention;
  const read = useCallback(async () => (await call("listMentionFacts", { mention: id })).items, [id]);
  const concerns = (one: Changed) => one.kind === "article" || (one.kind === "mention" && one.id === id);
  return useFacts({ of: id, stamp: version, read: isNew ? null : read, concerns });
}

/** The facts of a claim's mentions, by mention, read again when one of them changes; null until they are known. */
export function useClaimFacts(claim: { readonly id: string; readonly mentions: number }, isNew: boolean) {
  const { id, mentions } = claim;
  const read = useCallback(async () => {
    const items = await readPages((from) => call("listClaimFacts", { claim: id, limit: 200, ...from }));
    return new Map(items.map(({ mention, facts }): [string, readonly FactAnswer[]] => [mention, facts]));
  }, [id]);
  const concerns = (one: Changed, known: ReadonlyMap<string, unknown> | null) =>
    one.kind === "article" || one.id === id || known?.has(one.id) === true;
  return useFacts({ of: id, stamp: mentions, read: isNew ? null : read, concerns });
}

function useFacts<Facts>({ of, stamp, read, concerns }: Source<Facts>) {
  const [known, setKnown] = useState<{ readonly of: string; readonly facts: Facts } | null>(null);
  const facts = known?.of === of ? known.facts : null;
  const latest = useRef({ concerns, facts });
  latest.current = { concerns, facts };
  const wished = useRef(0);
  const readAgain = useCallback(async () => {
    wished.current += 1;
    const own = wished.current;
    const found = await read?.().catch(() => null);
    // What was asked for later comes instead.
    if (found && own === wished.current) setKnown({ of, facts: found });
  }, [of, read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stamp is another state of the thing.
  useEffect(() => void readAgain(), [readAgain, stamp]);
  useEffect(() => {
    const reading = gather(() => void readAgain());
    const stop = onLiveEvent((event) => {
      const { concerns, facts } = latest.current;
      if (isDeletionOf(of, event)) return;
      if (!event.complete || event.changed.some((one) => concerns(one, facts))) reading.wish();
    });
    return () => {
      reading.drop();
      stop();
    };
  }, [of, readAgain]);
  return { facts, readAgain };
}
