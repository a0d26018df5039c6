"use client";

import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from "react";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { LiveSession } from "@/lib/client/live/live-session";
import { whenIdle } from "@/lib/client/load-ahead";
import type { LivePresence } from "@/lib/contract/live";
import type { CompareData } from "./compare-data";
import type { Place } from "./compare-place";
import type { OpenArticles } from "./use-open-articles";
import { whileLookedAt } from "./while-looked-at";

interface Surroundings {
  readonly given: CompareData;
  readonly store: WorkspaceStore;
  readonly columns: OpenArticles;
  /** The article that one is at. */
  readonly at: string | null;
  readonly place: Place;
  readonly go: Dispatch<SetStateAction<Place>>;
}

/** What goes on beside one's own work. */
export interface Live {
  /** What the page was given, with the codebook and the articles as they are now. */
  readonly data: CompareData;
  /** The others who are in this story, and at which article. */
  readonly people: readonly LivePresence[];
  /** What others did last, for some seconds. */
  readonly news: string | null;
}

/** How long a sentence of news stands, in milliseconds. */
const newsLife = 8000;

/** How long one stays at an article before the others are told, in milliseconds. */
const settleTime = 1000;

/**
 * Keeps the page as the server has it while somebody looks at it: what others do arrives in the store, is tinted once and said
 * politely, and leaves alone what one is typing. Loaded after the page, which works without it.
 */
export function useLive({ given, store, columns, at, place, go }: Surroundings): Live {
  const [fresh, setFresh] = useState<Partial<Pick<CompareData, "tags" | "articles">>>({});
  const [everyone, setEveryone] = useState<readonly LivePresence[]>([]);
  const [news, setNews] = useState<string | null>(null);
  // A page that is rendered anew keeps its store, and with it the position from which it follows.
  const [{ story, person, position }] = useState(given);
  const session = useRef<LiveSession | null>(null);
  const latest = useRef({ columns, at, place });
  latest.current = { columns, at, place };

  useEffect(() => {
    const compare = {
      story,
      person: person.id,
      position,
      store,
      go,
      setNews,
      now: () => latest.current,
      setFresh: (news: typeof fresh) => setFresh((before) => ({ ...before, ...news })),
      setPeople: setEveryone,
    };
    return whileLookedAt(async () => {
      await whenIdle();
      const { startLive } = await import("./start-live");
      session.current = startLive(compare);
      return session.current;
    });
  }, [story, person.id, position, store, go]);

  useEffect(() => {
    const timer = setTimeout(() => at && session.current?.moved(), settleTime);
    return () => clearTimeout(timer);
  }, [at]);

  const { rewording } = place;
  useEffect(() => () => void (rewording && session.current?.readClaim(rewording)), [rewording]);

  useEffect(() => {
    if (news === null) return;
    const timer = setTimeout(() => setNews(null), newsLife);
    return () => clearTimeout(timer);
  }, [news]);

  const data = useMemo(() => ({ ...given, ...fresh }), [given, fresh]);
  const people = useMemo(
    () => everyone.filter((one) => one.story === story.id && one.person.id !== person.id),
    [everyone, story.id, person.id],
  );
  return { data, people, news };
}
