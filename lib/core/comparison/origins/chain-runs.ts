import type { Runs } from "./common-runs";

/** A run of equal words: where it begins in the two sequences, and its length. */
export type Run = { i: number; j: number; length: number };

/** The most words that one text may have between two runs of one passage. */
export const GAP = 16;

const GAP_COST = 0.35;
const LOOK_BACK = 16;

/**
 * Joins runs that follow one another in both texts with few other words between into chains, the heaviest first: its
 * words less a cost for each word of a gap. Each run is in one chain at most.
 */
export function chainRuns(runs: Runs): Run[][] {
  const count = runs.length / 3;
  const scores = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  for (let k = 0; k < count; k += 1) scoreRun(runs, k, scores, before);
  const order = Array.from(scores.keys()).sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
  const isTaken = new Uint8Array(count);
  const chains: Run[][] = [];
  for (const last of order) {
    const chain: Run[] = [];
    for (let k = last; k !== -1 && isTaken[k] === 0; k = before[k] ?? -1) {
      isTaken[k] = 1;
      chain.push(runAt(runs, k));
    }
    if (chain.length > 0) chains.push(withoutOverlaps(chain.reverse()));
  }
  return chains;
}

function runAt(runs: Runs, k: number): Run {
  return { i: runs[k * 3] ?? 0, j: runs[k * 3 + 1] ?? 0, length: runs[k * 3 + 2] ?? 0 };
}

function scoreRun(runs: Runs, k: number, scores: Float64Array, before: Int32Array): void {
  const [i, j, length] = [runs[k * 3] ?? 0, runs[k * 3 + 1] ?? 0, runs[k * 3 + 2] ?? 0];
  let best = 0;
  for (let p = k - 1; p >= Math.max(0, k - LOOK_BACK); p -= 1) {
    const earlier = runs[p * 3 + 2] ?? 0;
    const gapI = i - (runs[p * 3] ?? 0) - earlier;
    const gapJ = j - (runs[p * 3 + 1] ?? 0) - earlier;
    const overlap = Math.max(0, -gapI, -gapJ);
    const gap = Math.max(gapI, gapJ) + overlap;
    if (gap > GAP || overlap >= Math.min(length, earlier)) continue;
    const score = (scores[p] ?? 0) - overlap - GAP_COST * gap;
    if (score <= best) continue;
    best = score;
    before[k] = p;
  }
  scores[k] = length + best;
}

/** Two runs of a chain may share words where a word was added beside its like: the later run gives way. */
function withoutOverlaps(chain: readonly Run[]): Run[] {
  const clean: Run[] = [];
  for (const run of chain) {
    const last = clean.at(-1);
    const cut = last === undefined ? 0 : Math.max(0, last.i + last.length - run.i, last.j + last.length - run.j);
    if (cut < run.length) clean.push({ i: run.i + cut, j: run.j + cut, length: run.length - cut });
  }
  return clean;
}
