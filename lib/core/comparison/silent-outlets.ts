import type { SilentOutlet } from "../claims/silent-outlet";
import { cellState } from "./cell-state";

interface StoryArticle {
  readonly outlet: { readonly id: string; readonly name: string; readonly colour: string } | null;
  readonly publishedAt: string | null;
  readonly counts: { readonly mentions: number };
}

/** A person's word that an outlet says nothing of the claim; outdated where it does not cover all its texts. */
interface Absence {
  readonly outlet: string;
  readonly author: { readonly name: string };
  readonly outdated: boolean;
}

interface ToldClaim {
  /** The ids of the outlets that have a mention of the claim. */
  readonly speaking: ReadonlySet<string>;
  readonly absences: readonly Absence[];
  /** YYYY-MM-DD, of the story. */
  readonly eventDate: string | null;
}

const reasons: Readonly<Record<string, string>> = {
  "published-before": "published before the event",
  "not-read": "not yet read",
};

/** A story's outlets, in the order of their articles, that have no mention of a claim. */
export function silentOutlets(
  articles: readonly StoryArticle[],
  { speaking, absences, eventDate }: ToldClaim,
): SilentOutlet[] {
  const confirmed = new Map(absences.filter(({ outdated }) => !outdated).map((one) => [one.outlet, one.author.name]));
  const groups = new Map<string, StoryArticle[]>();
  for (const article of articles) {
    const id = article.outlet?.id;
    if (id !== undefined && !speaking.has(id)) groups.set(id, [...(groups.get(id) ?? []), article]);
  }
  return [...groups.values()].flatMap((own) => {
    const outlet = own[0]?.outlet;
    if (!outlet) return [];
    const read = own.map(({ publishedAt, counts }) => ({ publishedAt, mentions: counts.mentions }));
    const person = confirmed.get(outlet.id);
    const reason = person
      ? `absence confirmed by ${person}`
      : (reasons[cellState({ stances: [], articles: read, eventDate })] ?? null);
    return [{ name: outlet.name, colour: outlet.colour, reason }];
  });
}
