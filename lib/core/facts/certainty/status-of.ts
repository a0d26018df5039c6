import type { Clause } from "./find-clauses";
import { isAdverb } from "./function-words";
import {
  beforeInfinitive,
  controlVerbs,
  doubtingVerbs,
  lastingVerbs,
  modalStatus,
  type Status,
} from "./modality-lexicon";
import type { Word } from "./sentence-words";
import type { VerbGroup } from "./verb-group";

/** What is known around a verb: the words, the verb before it, its clause. */
export interface VerbPlace {
  readonly words: readonly Word[];
  readonly previous: VerbGroup | null;
  readonly clause: Clause | null;
  /** Whether a verb before it in the sentence tells in the past what was said. */
  readonly isAnnounced: boolean;
  readonly isConditional: boolean;
}

/** How far a finite verb has come; null for a verb that does not say so. */
export function statusOf(group: VerbGroup, place: VerbPlace): Status | null {
  if (!group.isFinite) return null;
  const opensCondition = isCondition(place.words, place.clause);
  if (group.modal !== null)
    return opensCondition && group.modal !== "will" ? "possible" : statusOfModal(group, group.modal, place);
  if (opensCondition) return group.isPast && group.isPerfect ? "counterfactual" : "possible";
  if (group.isProgressive || (lastingVerbs.has(group.lemma) && !group.isPast)) return "ongoing";
  if (group.isPerfect || group.isPast) return "done";
  return "present";
}

function statusOfModal(group: VerbGroup, modal: string, place: VerbPlace): Status | null {
  const [plain, perfect] = modalStatus[modal] ?? [null, null];
  if (group.isPerfect) return perfect;
  if (modal !== "will" && modal !== "would") return plain;
  if (hasLikely(place.words, group) || doubtingVerbs.has(place.previous?.lemma ?? "")) return "expected";
  if (modal === "will") return plain;
  if (place.isAnnounced) return "planned";
  return place.isConditional ? "possible" : plain;
}

function hasLikely(words: readonly Word[], { first, last }: VerbGroup): boolean {
  return words.slice(first, last + 1).some(({ low }) => low === "likely" || low === "probably");
}

function isCondition(words: readonly Word[], clause: Clause | null): boolean {
  if (clause === null) return false;
  return words.slice(clause.from, clause.from + 3).some(({ low }) => low === "if" || low === "unless");
}

/**
 * How far an infinitive has come by the words before its `to`: `is due to open`, `plans to open`. Null where they do not say so.
 */
export function statusOfInfinitive(
  words: readonly Word[],
  infinitive: VerbGroup,
  previous: VerbGroup | null,
): Status | null {
  if (previous === null || words[infinitive.first]?.low !== "to") return null;
  const before = words[infinitive.first - 1]?.low ?? "";
  const gap = infinitive.first - previous.last - 1;
  const isByBe = previous.isPassive || previous.lemma === "be";
  if (
    isByBe &&
    gap <= 3 &&
    Object.hasOwn(beforeInfinitive, before) &&
    onlyAdverbs(words, previous.last + 1, infinitive.first - 1)
  ) {
    return beforeInfinitive[before] ?? null;
  }
  return gap === 0 && Object.hasOwn(controlVerbs, previous.lemma) ? (controlVerbs[previous.lemma] ?? null) : null;
}

function onlyAdverbs(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ low }) => isAdverb(low));
}
