import type { ReadArticle } from "./extractor";
import { type ArticleReadings, extractors } from "./index";

/** All facts of an article, in the order of the text. Linear in the text; some 10,000 words take a second. */
export function readArticle(article: ReadArticle): ArticleReadings {
  return {
    figures: extractors.figures.read(article),
    dates: extractors.dates.read(article),
    names: extractors.names.read(article),
    attributions: extractors.attributions.read(article),
    quotations: extractors.quotations.read(article),
    hedges: extractors.hedges.read(article),
    modality: extractors.modality.read(article),
    negations: extractors.negations.read(article),
  };
}
