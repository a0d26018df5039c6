import { useCallback, useEffect, useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { RankingAnswer, SuggestionAnswer } from "@/lib/contract/suggestions";

/** How long one stays at a mention before its suggestions are asked for, in milliseconds: who steps on asks for none. */
const patience = 150;

interface Read {
  readonly mention: string;
  readonly items: readonly SuggestionAnswer[];
  readonly ranking: RankingAnswer;
}

/**
 * What is suggested for a mention; null until that is known, and whether the last reading failed. Read again when the mention changes, and whenever everything is saved
 * after something was done: that may have been a decision, or its undo.
 */
export function useMentionSuggestions(mention: MentionAnswer, isSaved: boolean) {
  const [read, setRead] = useState<Read | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again.
  useEffect(() => {
    if (!isSaved) return;
    const end = new AbortController();
    const ask = async () => {
      try {
        const { items, ranking } = await call(
          "listMentionSuggestions",
          { mention: mention.id },
          { signal: end.signal },
        );
        setRead({ mention: mention.id, items, ranking });
        setFailed(null);
      } catch (error) {
        if (end.signal.aborted) return;
        if (!(error instanceof CallError)) throw error;
        setFailed(mention.id);
      }
    };
    const timer = setTimeout(() => void ask(), patience);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [mention, isSaved, asked]);
  return { read: read?.mention === mention.id ? read : null, failed: failed === mention.id, again };
}
