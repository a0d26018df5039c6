import type { FactAnswer } from "@/lib/contract/facts";
import type { Fact } from "@/lib/core/facts/fact";
import type { StoredCorrection } from "./facts-of-mentions";

/** A fact or a correction as the API answers it. */
export function presentFact(stated: Fact | StoredCorrection): FactAnswer {
  if (!("version" in stated)) return { ...stated, correction: null };
  const { id, version, author, mentionId: _, ...said } = stated;
  return { ...said, correction: { id, version, author } };
}
