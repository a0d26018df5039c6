import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import type { ClaimAnswer } from "@/lib/contract/claims";

/** How long the answer is waited for, in milliseconds. */
const patience = 400;

/**
 * At most `most` of the project's claims that may say what these words say, the most certain first. Null while they are waited for;
 * what comes too late is left out, so that no row moves from under a hand.
 */
export function useLikelyClaims(project: string, words: string, most: number): readonly ClaimAnswer[] | null {
  const [likely, setLikely] = useState<readonly ClaimAnswer[] | null>(null);
  useEffect(() => {
    const settle = (claims: readonly ClaimAnswer[]) => setLikely((known) => known ?? claims);
    const text = words.trim().slice(0, 2000);
    if (text === "") return settle([]);
    const stop = new AbortController();
    const timer = setTimeout(() => settle([]), patience);
    call("listLikelyClaims", { project, text, limit: most }, { signal: stop.signal }).then(
      ({ items }) => settle(items.map(({ claim }) => claim)),
      () => stop.signal.aborted || settle([]),
    );
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [project, words, most]);
  return likely;
}
