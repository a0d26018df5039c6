import type { ClaimMentionAnswer } from "@/lib/contract/claims";
import type { FactAnswer } from "@/lib/contract/facts";
import type { ToldFigure } from "@/lib/core/comparison/quantities/figure-groups";

/** A figure that a mention of the claim tells, with who tells it where. */
export interface ClaimFigure extends ToldFigure {
  readonly words: string;
  readonly mention: ClaimMentionAnswer;
}

/** The figures of a claim's accepted mentions, by when they were published; undated ones last. */
export function claimFigures(
  mentions: readonly ClaimMentionAnswer[],
  facts: readonly { readonly mention: string; readonly facts: readonly FactAnswer[] }[],
): ClaimFigure[] {
  const byMention = new Map(facts.map((one) => [one.mention, one.facts]));
  return mentions
    .filter(({ link }) => link.status === "accepted")
    .toSorted((a, b) => (publicationOf(a) < publicationOf(b) ? -1 : Number(publicationOf(a) > publicationOf(b))))
    .flatMap((mention) =>
      (byMention.get(mention.mention) ?? []).flatMap((fact) => {
        if (fact.kind !== "figure" || fact.value === null || fact.value.type === "ordinal") return [];
        return [{ id: `${mention.mention} ${fact.start}`, figure: fact.value, words: fact.words, mention }];
      }),
    );
}

function publicationOf({ article }: ClaimMentionAnswer): string {
  return article.publishedAt ?? "~";
}
