import { type WordWeights, weighWords } from "@/lib/core/suggestions/words/word-weights";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";
import { countOfStory, type QuoteRow, quotesOfStory, type WholeStory } from "./find-kin";
import { keepRecent } from "./recent";
import { viewOf } from "./view-of";

/** The most mentions or claims by which words are weighed. */
const mostWeighed = 5000;

/** From which share of more or fewer mentions on the words are weighed anew. */
const outdated = 0.1;

const kept = keepRecent<{ readonly count: number; readonly words: WordWeights }>(50);

/**
 * How much words tell by some texts. Kept until there are a tenth more texts or fewer: one more changes next to nothing, and weighing
 * them takes longer than all the rest.
 */
async function weighedBy(key: string, count: number, read: () => Promise<readonly QuoteRow[]>): Promise<WordWeights> {
  const known = kept.get(key);
  if (known && Math.abs(known.count - count) <= outdated * known.count) return known.words;
  const rows = await read();
  return kept.set(key, { count, words: weighWords(rows.map(({ quote }) => quote)) }).words;
}

/**
 * How much the words of a story tell, by the mentions that the member sees and no others; `reading` where somebody reads the story whole
 * meanwhile.
 */
export async function wordsOfStory(
  tx: Tx,
  scope: ProjectScope,
  storyId: string,
  reading: Promise<WholeStory> | null,
): Promise<WordWeights> {
  const whole = await reading;
  const count = whole?.length ?? (await countOfStory(tx, scope, storyId));
  const read = async () => whole ?? quotesOfStory(tx, scope, { storyId, most: mostWeighed });
  return weighedBy(`${storyId} ${viewOf(scope)}`, count, read);
}

/** How much words tell by the statements of the project's claims that the member sees, the newest first. */
export async function wordsOfClaims(tx: Tx, scope: ProjectScope): Promise<WordWeights> {
  const where = { projectId: scope.id, deletedAt: null, ...visibility(scope) };
  const read = async () => {
    const orderBy = [{ createdAt: "desc" as const }, { id: "asc" as const }];
    const rows = await tx.claim.findMany({ where, orderBy, take: mostWeighed, select: { id: true, statement: true } });
    return rows.map(({ id, statement }) => ({ id, quote: statement }));
  };
  return weighedBy(`${scope.id} ${viewOf(scope)}`, await tx.claim.count({ where }), read);
}
