import { quotations } from "./attribution/quotations";
import { attributions } from "./attribution/read-attributions";
import { hedges } from "./certainty/read-hedges";
import { modality } from "./certainty/read-modality";
import { dates } from "./dates/dates";
import { figures } from "./figures/figures";
import { nameExtractor } from "./names/reading/name-extractor";
import { negations } from "./polarity/read-negations";

/** Every extractor, by the name that its readings have. A fact's kind is one of these names. */
export const extractors = {
  figures,
  dates,
  names: nameExtractor,
  attributions,
  quotations,
  hedges,
  modality,
  negations,
} as const;

type Extractors = typeof extractors;

/** All that was read in an article, by extractor. */
export type ArticleReadings = { readonly [Name in keyof Extractors]: ReturnType<Extractors[Name]["read"]> };

/** The kinds of facts, as they are stored and shown. */
export const factKinds = Object.values(extractors).map(({ kind }) => kind);

/** What all readings depend on but the article: another word as soon as an extractor reads otherwise. */
export const readersVersion = Object.values(extractors)
  .map(({ kind, version }) => `${kind}@${version}`)
  .join(" ");
