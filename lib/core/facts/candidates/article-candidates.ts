import type { ReadArticle, Reading } from "../extractor";
import { type ArticleReadings, extractors } from "../index";
import type { Evidence } from "./evidence";
import { type Candidate, findCandidates } from "./find-candidates";

/** The sentences of an article that are worth marking, by all that was read in it. */
export function articleCandidates(article: ReadArticle, readings: ArticleReadings): Reading<Candidate>[] {
  return findCandidates(article, evidenceOf(readings));
}

/** Of attributions those that name a voice: the outlet's own is that of any other sentence. */
function evidenceOf({ attributions, ...others }: ArticleReadings): Evidence[] {
  const kinds: Readonly<Record<string, { readonly kind: string }>> = extractors;
  const told = attributions.filter(({ value }) => value.manner !== "own voice");
  return Object.entries({ attributions: told, ...others }).flatMap(([name, read]) =>
    read.map(({ start, end }) => ({ kind: kinds[name]?.kind ?? name, start, end })),
  );
}
