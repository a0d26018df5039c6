import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedDir } from "@/e2e/support/shared-dir";
import { readAliases } from "@/lib/core/facts/names/name-aliases";
import { type EcbTopic, readEcbTopics, scoreEcbPairs } from "@/lib/core/suggestions/ecb-links.fixture";
import { pairScorer } from "@/lib/core/suggestions/pair-scorer.fixture";
import { f1At, rankingScores } from "@/lib/core/suggestions/ranking-scores.fixture";
import { readSeedArticle } from "@/lib/core/suggestions/seed-articles.fixture";
import { rankSeeds } from "@/lib/core/suggestions/seed-ranking.fixture";
import { seedMentions } from "@/lib/core/suggestions/seed-story.fixture";
import type { SignalValues } from "@/lib/core/suggestions/signals";
import { suggestFor } from "@/lib/core/suggestions/suggest";
import type { Suggestible } from "@/lib/core/suggestions/suggestible";
import { weighWords } from "@/lib/core/suggestions/words/word-weights";

type Row = { name: string; values: number[]; unit: string };

const DEPTHS = [1, 3, 5];
const RANKED = 200;
const RUNS = 30;
/** Topics of ECB+ that the weights were not fitted on. */
const NOT_FITTED = ["37", "39"];

const byWords = ({ words }: SignalValues) => words;

/**
 * How well the matcher finds the gold of the seeds, by halves, and the links of ECB+, in per cent, with the words' tf-idf as its peer;
 * how long ranking takes. Without the reference nothing.
 */
export function measureSuggestions(): Row[] {
  const shared = sharedDir();
  if (shared === null) return [];
  const seeds = join(shared, "seeds");
  const articles = readdirSync(seeds).sort();
  const mentions = seedMentions(articles.map((name) => readSeedArticle(name, readFileSync(join(seeds, name)))));
  const packed = readFileSync(join(shared, "reference", "news-links-ecbplus.json.gz"));
  const topics = readEcbTopics(gunzipSync(packed).toString());
  const rest = topics.filter(({ topic }) => NOT_FITTED.includes(topic));
  return [
    ...seedRows("seeds", mentions),
    ...seedRows("seeds by words alone", mentions, byWords),
    ...ecbRows("ECB+ (tf-idf: AP 68.3, F1 62.9)", topics),
    ...ecbRows("ECB+, topics not fitted on", rest),
    ...ecbRows("ECB+ by words alone", topics, byWords),
    ...times(mentions),
  ];
}

function seedRows(name: string, mentions: readonly Suggestible[], of?: (values: SignalValues) => number): Row[] {
  const score = pairScorer(
    mentions.map(({ quote }) => quote),
    of,
  );
  const development = rankSeeds(mentions, "development", score);
  const reported = rankSeeds(mentions, "reported", score);
  const { threshold } = rankingScores(development.pairs);
  return [
    { half: "developed on", ranking: development },
    { half: "reported", ranking: reported },
  ].flatMap(({ half, ranking }) => [
    ...DEPTHS.map((depth) => percent(`${name}, half ${half}: hit@${depth}`, ranking.hitAt(depth))),
    percent(`${name}, half ${half}: F1, threshold of the first half`, f1At(threshold, ranking.pairs)),
    percent(`${name}, half ${half}: AP`, rankingScores(ranking.pairs).ap),
  ]);
}

function ecbRows(name: string, topics: readonly EcbTopic[], of?: (values: SignalValues) => number): Row[] {
  const pairs = topics.flatMap((topic) => scoreEcbPairs(topic, pairScorer(topic.passages, of)));
  const { ap, f1 } = rankingScores(pairs);
  return [percent(`${name}: AP`, ap), percent(`${name}: best F1`, f1)];
}

function percent(name: string, share: number): Row {
  return { name, values: [share * 100], unit: "%" };
}

function times(mentions: readonly Suggestible[]): Row[] {
  const quotes = mentions.map(({ quote }) => quote);
  const aliases = readAliases([]);
  const others = mentions.slice(0, RANKED);
  const asked = mentions.slice(-RUNS);
  const words = weighWords(quotes);
  for (const mention of asked) suggestFor(mention, others, { words, aliases });
  return [
    {
      name: `weighing the words of ${quotes.length} passages`,
      values: asked.map(() => timed(() => weighWords(quotes))),
      unit: "ms",
    },
    {
      name: `ranking ${others.length} mentions seen before`,
      values: asked.map((mention) => timed(() => suggestFor({ ...mention }, others, { words, aliases }))),
      unit: "ms",
    },
    {
      name: `ranking ${others.length} mentions never seen`,
      values: asked.map((mention) => {
        const fresh = others.map((other) => ({ ...other }));
        return timed(() => suggestFor(mention, fresh, { words, aliases }));
      }),
      unit: "ms",
    },
  ];
}

function timed(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
