import { cellState } from "./cell-state";

interface StoryArticle {
  readonly outlet: { readonly id: string; readonly name: string; readonly colour: string } | null;
  readonly publishedAt: string | null;
  readonly counts: { readonly mentions: number };
}

export interface SilentOutlet {
  readonly name: string;
  readonly colour: string;
  /** Why there may be nothing: null where the outlet was read and says nothing. */
  readonly reason: string | null;
}

const reasons: Readonly<Record<string, string>> = {
  "published-before": "before the event",
  "not-read": "not yet read",
};

/** A story's outlets, in the order of their articles, that have no mention of a claim; `speaking` are the ids of those that have. */
export function silentOutlets(
  articles: readonly StoryArticle[],
  speaking: ReadonlySet<string>,
  eventDate: string | null,
): SilentOutlet[] {
  const groups = new Map<string, StoryArticle[]>();
  for (const article of articles) {
    const id = article.outlet?.id;
    if (id !== undefined && !speaking.has(id)) groups.set(id, [...(groups.get(id) ?? []), article]);
  }
  return [...groups.values()].flatMap((own) => {
    const outlet = own[0]?.outlet;
    if (!outlet) return [];
    const read = own.map(({ publishedAt, counts }) => ({ publishedAt, mentions: counts.mentions }));
    return [{ name: outlet.name, colour: outlet.colour, reason: reasons[cellState([], read, eventDate)] ?? null }];
  });
}
