import type { CompareOperation } from "@/lib/client/compare/operations";
import type { FactAnswer } from "@/lib/contract/facts";
import type { Author } from "@/lib/contract/fields";
import { correctFacts } from "@/lib/core/facts/correct-facts";

/** What a mention says once these operations are carried out, as far as it is known: what a withdrawn correction hid is not. */
export function withCorrections(
  facts: readonly FactAnswer[],
  operations: readonly CompareOperation[],
  author: Author,
): readonly FactAnswer[] {
  return operations.reduce<readonly FactAnswer[]>((shown, operation) => {
    if (operation.kind === "withdraw") return shown.filter(({ correction }) => correction?.id !== operation.fact);
    if (operation.kind !== "correct") return shown;
    const correction = { id: operation.fact, version: (operation.version ?? 0) + 1, author };
    return correctFacts<FactAnswer, FactAnswer>(shown, [{ ...operation.said, correction }]);
  }, facts);
}
