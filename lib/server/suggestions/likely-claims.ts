import * as contract from "@/lib/contract/suggestions";
import { readAliases } from "@/lib/core/facts/names/name-aliases";
import { asMention, suggestStatements } from "@/lib/core/suggestions/suggest-claims";
import type { Suggestible } from "@/lib/core/suggestions/suggestible";
import { presentClaims } from "../claims/claim-row";
import { findProject } from "../projects/find-project";
import { query } from "../query";
import { claimsSharingWords, type QuoteRow } from "./find-kin";
import { nearestTo } from "./nearest-by-words";
import { projectWeights } from "./project-weights";
import { keepRecent } from "./recent";
import { wordsOfClaims } from "./words-of-story";

/** The most claims that words are compared with by all signals: the nearest by words. */
const mostCompared = 40;

/** The statements that were read last: what they say takes longer to read than to compare. */
const kept = keepRecent<Suggestible>(5000);

function readStatement({ id, quote }: QuoteRow): Suggestible {
  const key = `${id} ${quote}`;
  return kept.get(key) ?? kept.set(key, asMention({ id, words: quote, language: null }));
}

export const listLikelyClaims = query({
  operation: contract.listLikelyClaims,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const [found, words, { weights }] = await Promise.all([
      claimsSharingWords(tx, scope, input.text),
      wordsOfClaims(tx, scope),
      projectWeights(tx, scope),
    ]);
    const nearest = new Set(nearestTo(input.text, found, words, mostCompared));
    const statements = found.filter(({ id }) => nearest.has(id)).map(readStatement);
    const asked = asMention({ id: "", words: input.text, language: input.language ?? null });
    const likely = suggestStatements(asked, statements, { words, aliases: readAliases([]), weights });
    const shown = new Map(likely.slice(0, input.limit).map(({ id, score }) => [id, score]));
    const claims = await presentClaims(tx, scope, [...shown.keys()]);
    return { items: claims.map((claim) => ({ claim, score: shown.get(claim.id) ?? 0 })) };
  },
});
