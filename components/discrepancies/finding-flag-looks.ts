import type { DiscrepancyAnswer } from "@/lib/contract/discrepancies";
import { type FindingFlag, findingFlagOf } from "@/lib/core/discrepancies/finding-flags";
import type { FlagTone } from "../ui/flag";

/** What a flag says, and in which colour. */
export interface FlagLook {
  readonly words: string;
  readonly tone: FlagTone;
}

/** How each finding reads wherever it is shown: amber where what is told differs, red where one says yes and another no. */
export const findingFlagLooks: Readonly<Record<FindingFlag, FlagLook>> = {
  "figure-differs": { words: "Figures differ", tone: "figures" },
  "scope-differs": { words: "Scope differs", tone: "figures" },
  "date-differs": { words: "Dates differ", tone: "figures" },
  "place-differs": { words: "Places differ", tone: "figures" },
  "name-differs": { words: "Names differ", tone: "figures" },
  "attribution-differs": { words: "Attribution differs", tone: "attribution" },
  "polarity-differs": { words: "Polarity differs", tone: "bad" },
  "certainty-differs": { words: "Certainty differs", tone: "neutral" },
  "wording-differs": { words: "Wording differs", tone: "neutral" },
  updated: { words: "Updated", tone: "updated" },
  "figures-compatible": { words: "Figures compatible", tone: "ok" },
};

/** How one discrepancy reads. */
export function discrepancyLook(discrepancy: Pick<DiscrepancyAnswer, "kind" | "outcome">): FlagLook {
  const flag = findingFlagOf(discrepancy);
  return flag ? findingFlagLooks[flag] : { words: "Compatible", tone: "neutral" };
}
