import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import type { Found } from "@/lib/contract/search";

/** How long after the last key the server is asked, in milliseconds. */
const pause = 60;

interface Asked {
  readonly typed: string;
  /** Keys of what was chosen lately, shown while nothing is typed. */
  readonly recent: readonly string[];
  readonly project: string | undefined;
  readonly story: string | undefined;
}

interface FoundState {
  /** What the words were for which `items` were found. */
  readonly typed: string | null;
  readonly items: readonly Found[];
  readonly failed: boolean;
}

const nothing: FoundState = { typed: null, items: [], failed: false };
const isThing = /^(project|story|claim|article|mention):/;

/** What the server finds for the words typed, or what it knows of things chosen lately; the last answer until the next. */
export function useFound({ typed, recent, project, story }: Asked): FoundState {
  const [state, setState] = useState<FoundState>(nothing);
  const opened = recent.filter((key) => isThing.test(key)).join(",");
  useEffect(() => {
    if (typed === "" && opened === "") return setState({ ...nothing, typed });
    const stop = new AbortController();
    const ask = async () => {
      const wanted = typed === "" ? { opened } : { q: typed };
      const place = { ...(project ? { project } : {}), ...(story ? { story } : {}) };
      try {
        const { items } = await call("search", { ...wanted, ...place }, { signal: stop.signal });
        if (!stop.signal.aborted) setState({ typed, items, failed: false });
      } catch {
        if (!stop.signal.aborted) setState({ typed, items: [], failed: true });
      }
    };
    const timer = setTimeout(ask, typed === "" ? 0 : pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, opened, project, story]);
  return state;
}
