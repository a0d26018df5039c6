import { useEffect, useRef, useState } from "react";
import { whenIdle } from "@/components/reader/when-idle";
import type { CarriedMention } from "@/lib/core/imports/carry-over/carried";
import { type Foresight, foreseeMentions, isForeseeable } from "./foresee-mentions";

/** What may be spent on it between two keys, in milliseconds; where it once took longer, it is left out from then on. */
const most = 200;

interface Question {
  readonly before: string;
  readonly after: string;
  /** Null where not all of them are known. */
  readonly mentions: readonly CarriedMention[] | null;
  readonly language: string | null;
}

/** What saving would do to the mentions: null until it is known, "unknown" where it is not looked for. */
export function useForesight({ before, after, mentions, language }: Question): Foresight | "unknown" | null {
  const [found, setFound] = useState<{ readonly after: string; readonly foresight: Foresight } | null>(null);
  const isSlow = useRef(false);
  const isSought = mentions !== null && !isSlow.current && isForeseeable(before, mentions) && isForeseeable(after, []);
  useEffect(() => {
    if (!isSought || mentions === null || after === before) return;
    return whenIdle(() => {
      const begun = performance.now();
      const foresight = foreseeMentions(before, after, mentions, language);
      isSlow.current = performance.now() - begun > most;
      setFound({ after, foresight });
    });
  }, [isSought, before, after, mentions, language]);
  if (found?.after === after) return found.foresight;
  return isSought ? null : "unknown";
}
