import type { TimelineAnswer } from "@/lib/contract/comparison";

type Claim = TimelineAnswer["claims"][number];
type Article = TimelineAnswer["articles"][number];

/** A timeline as it is drawn and listed. */
export interface TimelineStory {
  /** By when they were; undated ones last, by number. */
  readonly claims: readonly Claim[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly outlets: readonly { readonly name: string; readonly colour: string }[];
}

/** What is drawn of an answer. */
export function toTimelineStory({ claims, articles }: TimelineAnswer): TimelineStory {
  const outlets = new Map(articles.map(({ outlet }) => [outlet?.id ?? "", outlet ?? withoutOutlet]));
  return {
    claims: claims.toSorted(
      (a, b) => (startOf(a) < startOf(b) ? -1 : Number(startOf(a) > startOf(b))) || a.number - b.number,
    ),
    articles: new Map(articles.map((article) => [article.id, article])),
    outlets: [...outlets.values()],
  };
}

/** The name of an article's outlet. */
export function outletName(article: Article | undefined): string {
  return (article?.outlet ?? withoutOutlet).name;
}

const withoutOutlet = { name: "Without an outlet", colour: "" };

/** ISO times sort as text; what has none comes after all of them. */
function startOf({ events }: Claim): string {
  return events[0]?.from ?? "~";
}
