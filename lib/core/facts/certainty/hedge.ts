import type { Segment } from "../../text/segments";
import type { HedgeKind } from "./hedge-lexicon";

/**
 * A word by which a text holds back. `cue` is it in small letters; `about` is the verb, with its helpers, or the noun that it
 * is said of, null where neither is found; `clause` is the stretch that it covers.
 */
export interface Hedge {
  readonly kind: HedgeKind;
  readonly cue: string;
  readonly about: Segment | null;
  readonly clause: Segment;
}
