import { articleOf } from "@/lib/core/facts/certainty/article-of.fixture";
import { hostileTexts } from "@/lib/core/facts/hostile-text.fixture";
import { extractors } from "@/lib/core/facts/index";
import { cpuTime } from "@/lib/core/text/cpu-time.fixture";

type Row = { name: string; values: number[]; unit: string };

const SLOWEST = 3;

/** The processor time of each extractor for each hostile text of 50 KB, read cold, once; the budget is 200 ms. */
export function measureHostileText(): Row[] {
  const times = Object.values(extractors).flatMap(({ kind, read }) =>
    hostileTexts.map(({ name, text }) => ({ kind, name, took: cpuTime(() => read(articleOf(text))) })),
  );
  const ranked = times.toSorted((a, b) => b.took - a.took).slice(0, SLOWEST);
  const over = times.filter(({ took }) => took > 200).length;
  return [
    ...Object.values(extractors).map(({ kind }) => ({
      name: `${kind}: 50 KB of hostile text, of ${hostileTexts.length}`,
      values: times.filter((each) => each.kind === kind).map(({ took }) => took),
      unit: "ms",
    })),
    ...ranked.map(({ kind, name, took }) => ({ name: `slowest: ${kind} of ${name}`, values: [took], unit: "ms" })),
    { name: `over 200 ms, of ${times.length}`, values: [over], unit: "" },
  ];
}
