import type { LiveEvent } from "@/lib/contract/live";

/** What is to be read again: single mentions and claims, the list of articles, the codebook, or everything there is. */
export interface Reading {
  readonly mentions: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly articles: boolean;
  readonly tags: boolean;
  readonly all: boolean;
}

export const nothingToRead: Reading = {
  mentions: new Set(),
  claims: new Set(),
  articles: false,
  tags: false,
  all: false,
};

export const everythingToRead: Reading = { ...nothingToRead, articles: true, tags: true, all: true };

export function joinReadings(one: Reading, other: Reading): Reading {
  return {
    mentions: new Set([...one.mentions, ...other.mentions]),
    claims: new Set([...one.claims, ...other.claims]),
    articles: one.articles || other.articles,
    tags: one.tags || other.tags,
    all: one.all || other.all,
  };
}

export function isNothing({ mentions, claims, articles, tags, all }: Reading): boolean {
  return mentions.size + claims.size === 0 && !articles && !tags && !all;
}

/** What a change of this kind asks for beside the mentions and claims that are named. */
function byKind(kind: string): Partial<Reading> {
  if (kind === "mention" || kind === "claim") return {};
  if (kind === "tag" || kind === "codebook-order") return { tags: true };
  if (kind === "article") return { articles: true, all: true };
  if (/discussion|comment/.test(kind)) return {};
  return everythingToRead;
}

/** Events without changes that can be undone: what their names tell. */
const byName: readonly (readonly [RegExp, Partial<Reading>])[] = [
  [/^(create|change|delete)Tag$/, { tags: true }],
  [/^(importArticles|changeArticle)$/, { articles: true }],
  [/Member|Invitation|Job|Discussion|Comment|Project$/, {}],
];

/** What a browser that shows a story has to read again after an event; everything where the event does not say enough. */
export function readingOf({ name, changed, complete }: LiveEvent): Reading {
  if (!complete) return everythingToRead;
  const idsOf = (kind: string) => new Set(changed.filter((one) => one.kind === kind).map(({ id }) => id));
  const asked =
    changed.length > 0
      ? changed.map(({ kind }) => byKind(kind))
      : [byName.find(([names]) => names.test(name))?.[1] ?? everythingToRead];
  const named = { ...nothingToRead, mentions: idsOf("mention"), claims: idsOf("claim") };
  return asked.reduce<Reading>((reading, one) => joinReadings(reading, { ...nothingToRead, ...one }), named);
}
