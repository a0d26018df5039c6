import { mapOffsets } from "../text/diff/map-offsets";
import type { Segment } from "../text/segments";
import type { ReadArticle } from "./extractor";
import type { Fact } from "./fact";
import type { ArticleReadings } from "./index";
import { mentionFacts } from "./mention-facts";

/** Mentions of one revision that are to be read, and the places of corrections that were made in older texts of it. */
export interface MentionsToRead {
  readonly article: ReadArticle;
  readonly mentions: readonly { readonly id: string; readonly segments: readonly Segment[] }[];
  readonly older: readonly { readonly text: string; readonly places: readonly (Segment & { readonly id: string })[] }[];
}

/** The facts of each mention, and where the corrections stand whose words the newer text has. */
export interface MentionsRead {
  readonly mentions: readonly { readonly id: string; readonly facts: readonly Fact[] }[];
  readonly places: readonly (Segment & { readonly id: string; readonly words: string })[];
}

/** Reads mentions from what was read in their article. A correction whose words changed or could be elsewhere too has no place. */
export function readMentions({ article, mentions, older }: MentionsToRead, readings: ArticleReadings): MentionsRead {
  const { text } = article;
  return {
    mentions: mentions.map(({ id, segments }) => ({ id, facts: mentionFacts(text, readings, segments) })),
    places: older.flatMap((old) => {
      const offsets = mapOffsets(old.text, text);
      return old.places.flatMap(({ id, start, end }) => {
        const place = offsets.map({ start, end });
        return place ? [{ id, ...place, words: text.slice(place.start, place.end) }] : [];
      });
    }),
  };
}
