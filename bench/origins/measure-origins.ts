import { findOrigins } from "@/lib/core/comparison/origins/find-origins";
import type { OriginArticle } from "@/lib/core/comparison/origins/origin-article";
import { edit, makeArticle, makeText, numbersFrom } from "./made-stories";

type Row = { name: string; values: number[]; unit: string };

const LENGTH = 800;
const RUNS = 3;
const REWRITES = 200;

/** The processor's time to find a story's origins, and how many rewrites of a text are still known as its copies. */
export function measureOrigins(): Row[] {
  const times = [300, 1000].flatMap((count) => [
    timed(`${count} articles, each its own text`, (random) => texts(count, count, 0, random)),
    timed(`${count} articles, ten of each text, 10 % of words edited`, (random) =>
      texts(count, count / 10, 0.1, random),
    ),
    timed(`${count} articles, all versions of one text, 5 % edited`, (random) => texts(count, 1, 0.05, random)),
  ]);
  return [...times, ...[0.1, 0.3, 0.4, 0.5].map(known)];
}

function texts(count: number, different: number, share: number, random: () => number): OriginArticle[] {
  const sources = Array.from({ length: different }, () => makeText(random, LENGTH));
  return Array.from({ length: count }, (_, index) =>
    makeArticle(index, edit(sources[index % different] ?? [], share, random)),
  );
}

function timed(name: string, make: (random: () => number) => OriginArticle[]): Row {
  const values = Array.from({ length: RUNS }, (_, run) => {
    const articles = make(numbersFrom(run + 1));
    const before = process.cpuUsage();
    findOrigins(articles);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { name, values, unit: "ms" };
}

function known(share: number): Row {
  const random = numbersFrom(7);
  const found = Array.from({ length: REWRITES }, () => {
    const text = makeText(random, LENGTH);
    const { origins } = findOrigins([makeArticle(1, text), makeArticle(2, edit(text, share, random))]);
    return origins.length === 1 ? 100 : 0;
  });
  const mean = found.reduce<number>((sum, value) => sum + value, 0) / found.length;
  return {
    name: `rewrites with ${100 * share} % edited, known as copies (mean ${mean.toFixed(1)})`,
    values: found,
    unit: "%",
  };
}
