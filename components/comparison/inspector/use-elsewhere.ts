import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import { isDraft } from "@/lib/client/compare/operations/drafts";
import { readPages } from "@/lib/client/read-pages";
import type { ClaimAnswer, ClaimMentionAnswer } from "@/lib/contract/claims";

/** The claim's mentions in articles of the story that stand in no column; null until they are known. */
export function useElsewhere(
  claim: ClaimAnswer,
  story: string,
  open: ReadonlySet<string>,
): readonly ClaimMentionAnswer[] | null {
  const [read, setRead] = useState<{ claim: string; mentions: readonly ClaimMentionAnswer[] } | null>(null);
  const articles = [...open].sort().join();
  const isNew = isDraft(claim);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a closed column showed may have changed meanwhile.
  useEffect(() => {
    if (isNew) return;
    let current = true;
    readPages((from) => call("listClaimMentions", { claim: claim.id, limit: 200, ...from }))
      .then((mentions) => current && setRead({ claim: claim.id, mentions }))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [claim.id, claim.mentions, isNew, articles]);
  if (isNew) return [];
  if (read?.claim !== claim.id) return null;
  return read.mentions.filter(({ article }) => article.story === story && !open.has(article.id));
}
