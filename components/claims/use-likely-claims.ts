import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import type { ClaimAnswer } from "@/lib/contract/claims";

/** At most `most` of the project's claims that may say what these words say, the most certain first; none until the server answered. */
export function useLikelyClaims(project: string, words: string, most: number): readonly ClaimAnswer[] {
  const [likely, setLikely] = useState<readonly ClaimAnswer[]>([]);
  useEffect(() => {
    setLikely([]);
    const text = words.trim().slice(0, 2000);
    if (text === "") return;
    const stop = new AbortController();
    call("listLikelyClaims", { project, text, limit: most }, { signal: stop.signal }).then(
      ({ items }) => setLikely(items.map(({ claim }) => claim)),
      () => undefined,
    );
    return () => stop.abort();
  }, [project, words, most]);
  return likely;
}
