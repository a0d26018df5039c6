import type { Segment } from "../../text/segments";
import { clauseOpeners } from "./clause-openers";
import { coordinators, relativePronouns, subordinators } from "./function-words";
import type { Word } from "./sentence-words";
import type { VerbGroup } from "./verb-group";

/** A stretch of a sentence with at most one finite verb, as indices of words, half-open. Clauses cover the sentence. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** It in the text, without the signs at its ends. */
  readonly stretch: Segment;
  /** The finite verb, else the first verb, else null. */
  readonly verb: VerbGroup | null;
}

const TIMES = /^(?:day|night|morning|afternoon|evening|week|month|year|time)$/;

/**
 * The clauses of a sentence: between two finite verbs the place that most looks like a border is one (a semicolon before a
 * conjunction before a comma). Where nothing looks like one, the verbs share their clause.
 */
export function findClauses(words: readonly Word[], groups: readonly VerbGroup[]): Clause[] {
  if (groups.length < 2) return [wholeClause(words, groups[0] ?? null)];
  const finites = groups.filter((group) => group.isFinite);
  const cuts: number[] = [];
  for (const [index, left] of finites.entries()) {
    const right = finites[index + 1];
    const cut = right === undefined ? null : border(words, left, right);
    if (cut !== null) cuts.push(cut);
  }
  let next = 0;
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? words.length;
    let verb: VerbGroup | null = null;
    for (let group = groups[next]; group !== undefined && group.first < to; next += 1, group = groups[next]) {
      if (verb === null || (!verb.isFinite && group.isFinite)) verb = group;
    }
    return { from, to, stretch: stretchWithin(words, from, to), verb };
  });
}

function wholeClause(words: readonly Word[], verb: VerbGroup | null): Clause {
  return { from: 0, to: words.length, stretch: stretchWithin(words, 0, words.length), verb };
}

function stretchWithin(words: readonly Word[], from: number, to: number): Segment {
  let [first, last] = [from, to - 1];
  while (first < last && words[first]?.isWord === false) first += 1;
  while (last > first && words[last]?.isWord === false) last -= 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function border(words: readonly Word[], left: VerbGroup, right: VerbGroup): number | null {
  let best: { at: number; rank: number } | null = null;
  for (let at = left.last + 1; at <= right.first; at += 1) {
    const rank = rankOf(words, at);
    if (rank > 0 && (best === null || rank > best.rank)) best = { at, rank };
  }
  if (best !== null) return best.at;
  return clauseOpeners.has(left.lemma) ? left.last + 1 : null;
}

function rankOf(words: readonly Word[], at: number): number {
  const low = words[at]?.low ?? "";
  if (/^[;:]$/.test(low)) return 6;
  if (low === "-" && words[at - 1]?.end !== words[at]?.start) return 6;
  const isAfterComma = words[at - 1]?.low === ",";
  if (low === "that" && TIMES.test(words[at + 1]?.low ?? "")) return 0;
  if (low === "but" || low === "that" || low === "who" || low === "which" || low === "whom") return 5;
  if (relativePronouns.has(low) || subordinators.has(low)) return low === "as" && !isAfterComma ? 2 : 4;
  if (low === ",") return 3;
  return coordinators.has(low) ? (isAfterComma ? 4 : 3) : 0;
}

/** The clause that holds a word; the last one where none does. */
export function clauseAt(clauses: readonly Clause[], index: number): Clause | null {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.to ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return clauses[low] ?? null;
}
