import { mentionFacts } from "../facts/mention-facts";
import { readArticle } from "../facts/read-article";
import type { ScoredPair } from "./ranking-scores.fixture";
import { mayPair } from "./suggest";
import type { Suggestible } from "./suggestible";

interface EcbFile {
  readonly documents: readonly {
    readonly doc: string;
    readonly topic: string;
    readonly text: string;
    readonly sentences: readonly { readonly n: number; readonly start: number; readonly end: number }[];
  }[];
  readonly links: readonly {
    readonly topic: string;
    readonly sentences: readonly (readonly [string, number])[];
    readonly pairs: readonly (readonly [string, number, string, number, number])[];
  }[];
}

/** A topic of ECB+: its judged sentences as mentions, the pairs that are linked, and all its sentences as words. */
export interface EcbTopic {
  readonly topic: string;
  readonly mentions: readonly Suggestible[];
  readonly linked: ReadonlySet<string>;
  readonly passages: readonly string[];
}

/** The name of a pair, whichever comes first. */
export function pairName(a: string, b: string): string {
  return [a, b].sort().join(" ");
}

/** The topics of the file. Candidates are all pairs of judged sentences of different documents of one topic. */
export function readEcbTopics(json: string): EcbTopic[] {
  const { documents, links }: EcbFile = JSON.parse(json);
  return links.map(({ topic, sentences, pairs }) => {
    const ofTopic = documents.filter((each) => each.topic === topic);
    const mentions = ofTopic.flatMap(({ doc, text, sentences: all }) => {
      const blocks = all.map(({ start, end }) => ({ type: "paragraph" as const, start, end, marks: [] }));
      const readings = readArticle({ text, blocks, language: "en", publishedAt: null });
      return sentences
        .filter(([of]) => of === doc)
        .flatMap(([, number]) => all.filter(({ n }) => n === number))
        .map(({ n, start, end }) => ({
          id: `${doc} ${n}`,
          articleId: doc,
          outletId: doc,
          quote: text.slice(start, end),
          language: "en",
          publishedAt: null,
          facts: mentionFacts(text, readings, [{ start, end }]),
          claimIds: [],
        }));
    });
    return {
      topic,
      mentions,
      linked: new Set(pairs.map(([a, n, b, m]) => pairName(`${a} ${n}`, `${b} ${m}`))),
      passages: ofTopic.flatMap(({ text, sentences: all }) => all.map(({ start, end }) => text.slice(start, end))),
    };
  });
}

/** Every candidate pair of a topic with its score. */
export function scoreEcbPairs(
  { mentions, linked }: EcbTopic,
  score: (a: Suggestible, b: Suggestible) => number,
): ScoredPair[] {
  return mentions.flatMap((a, index) =>
    mentions
      .slice(index + 1)
      .filter((b) => mayPair(a, b))
      .map((b) => ({ score: score(a, b), isMatch: linked.has(pairName(a.id, b.id)) })),
  );
}
