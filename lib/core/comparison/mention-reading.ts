import { type Fact, factsOf } from "../facts/fact";
import { figureLabel } from "../facts/figures/figure-label";

/** What a cell of the matrix shows of what a mention says, as it is read. */
export interface MentionReading {
  /** Short: `> 950`, `70.8 %`, `hundreds`. */
  readonly figures: string[];
  /** Who says it, or `own voice`; null where neither is read. */
  readonly saidBy: string | null;
  /** The words that hedge it, such as `reportedly`. */
  readonly hedges: string[];
}

/** What a cell shows of a mention's facts, each thing once. Ordinals are no figures to compare. */
export function mentionReading(facts: readonly Fact[]): MentionReading {
  const figures = factsOf("figure", facts).filter(({ value }) => value.type !== "ordinal");
  const attributions = factsOf("attribution", facts).map(({ value }) => value);
  const speaker = attributions.find((value) => value.speaker !== null)?.speaker;
  const isOwn = attributions.some(({ manner }) => manner === "own voice");
  return {
    figures: [...new Set(figures.map(figureLabel))],
    saidBy: speaker ? (speaker.named ?? speaker.words) : isOwn ? "own voice" : null,
    hedges: [...new Set(factsOf("hedge", facts).map(({ words }) => words.toLowerCase()))],
  };
}
