/** A mention of the claim: how far down its column's text it stands, in pixels. */
export type AlignMention = { readonly id: string; readonly height: number };

/** A column to align: the claim's mentions in the order of the text, and how far down the text they are wanted. */
export type AlignColumn = {
  readonly article: string;
  readonly mentions: readonly AlignMention[];
  readonly line: number;
};

/**
 * Which mention each column brings to its line: the one nearest to it, or, where one was brought there before, the next
 * one of the text and after the last the first. Columns without the claim are left out.
 */
export function alignTargets(
  columns: readonly AlignColumn[],
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const chosen = columns.flatMap(({ article, mentions, line }) => {
    const at = mentions.findIndex(({ id }) => id === before.get(article));
    const target = at < 0 ? nearest(mentions, line) : mentions[(at + 1) % mentions.length];
    return target ? [[article, target.id] as const] : [];
  });
  return new Map(chosen);
}

function nearest(mentions: readonly AlignMention[], height: number): AlignMention | undefined {
  const distance = (one: AlignMention) => Math.abs(one.height - height);
  return mentions.reduce<AlignMention | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
}
