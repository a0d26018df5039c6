import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { hasFolded } from "@/lib/core/text/fold";

/** How long after the last key the server is asked, in milliseconds. */
const pause = 150;

interface Found {
  readonly typed: string;
  readonly claims: readonly ClaimAnswer[];
}

const nothing: Found = { typed: "", claims: [] };

/**
 * At most `most` of the project's claims with the words that are typed, in their statements or quotes; none for fewer than
 * two characters. Until the server has answered for these words: what it found before and has them in its statement, so
 * that nothing is picked under words that it was not found for.
 */
export function useFoundClaims(project: string, typed: string, most: number): readonly ClaimAnswer[] {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (typed.length < 2) return setFound(nothing);
    const stop = new AbortController();
    const find = async () => {
      const page = await call("listClaims", { project, q: typed, limit: most }, { signal: stop.signal }).catch(
        () => null,
      );
      if (page && !stop.signal.aborted) setFound({ typed, claims: page.items });
    };
    const timer = setTimeout(find, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [project, typed, most]);
  if (typed.length < 2) return nothing.claims;
  return found.typed === typed ? found.claims : found.claims.filter(({ statement }) => hasFolded(statement, typed));
}
