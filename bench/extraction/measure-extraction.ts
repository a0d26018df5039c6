import { readabilityText } from "./readability";
import { bodyOf, type SavedPage, savedPages } from "./saved-pages";
import { scoreWords, type WordScore } from "./word-score";

/** Rows of the benchmarks' table: a score of each page in per cent, ours and that of Readability.js beside it. */
export type ScoreRow = { name: string; values: number[]; unit: string };

/** Reads every saved page with our reader and with Readability.js; prints what each page came to, answers all in rows. */
export function measureExtraction(): ScoreRow[] {
  const pages = savedPages();
  const ours = pages.map((page) => scored(page, bodyOf));
  const theirs = pages.map((page) => scored(page, readabilityText));
  console.error(pageTable(pages, ours, theirs));
  return [...rowsOf("ours", ours), ...rowsOf("Readability.js", theirs)];
}

function scored({ source, expected }: SavedPage, read: (source: string) => string): WordScore {
  return scoreWords(read(source), expected);
}

function rowsOf(name: string, scores: readonly WordScore[]): ScoreRow[] {
  const row = (what: string, of: (score: WordScore) => number): ScoreRow => {
    const values = scores.map((score) => 100 * of(score));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { name: `${name}: ${what} (mean ${mean.toFixed(1)})`, values, unit: "%" };
  };
  return [
    row("precision", ({ precision }) => precision),
    row("recall", ({ recall }) => recall),
    row("F1", ({ f1 }) => f1),
  ];
}

function pageTable(pages: readonly SavedPage[], ours: readonly WordScore[], theirs: readonly WordScore[]): string {
  const cells = (score: WordScore | undefined) =>
    [score?.precision, score?.recall, score?.f1].map((value) => (value ?? 0).toFixed(3)).join(" | ");
  const lines = pages.map(({ name }, index) => `| ${name} | ${cells(ours[index])} | ${cells(theirs[index])} |`);
  return ["| page | precision | recall | F1 | Readability.js: precision | recall | F1 |", ...lines].join("\n");
}
