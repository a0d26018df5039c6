import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedDir } from "@/e2e/support/shared-dir";
import { compareNames, nameThreshold } from "@/lib/core/facts/names/compare-names";
import { foldName } from "@/lib/core/facts/names/fold-name";
import { spellings, strangers } from "@/lib/core/facts/names/name-pairs.fixture";
import { type NamePair, readNamePairs, scorePairs } from "@/lib/core/facts/names/score-pairs.fixture";

type Row = { name: string; values: number[]; unit: string };

const BEST_PEER = 79;
const RUNS = 20;

/**
 * How well labelled pairs of the reference are told, by halves of the file and by kind, in per cent; how long folding and comparing take.
 * Without the reference only the times.
 */
export function measureNames(): Row[] {
  const shared = sharedDir();
  if (shared === null) return times();
  const pairs = readNamePairs(readFileSync(join(shared, "reference", "name-pairs.json"), "utf8"));
  const rest = pairs.slice(Math.floor(pairs.length / 2));
  return [
    ...shares("first half, where the threshold was fixed", pairs.slice(0, pairs.length - rest.length)),
    ...shares(`second half (F1 of the best peer ${BEST_PEER})`, rest),
    ...shares(
      "people of the second half",
      rest.filter(({ kind }) => kind === "person"),
    ),
    ...shares(
      "organisations of the second half",
      rest.filter(({ kind }) => kind === "organisation"),
    ),
    ...times(),
  ];
}

function shares(name: string, pairs: readonly NamePair[]): Row[] {
  const { f1, precision, recall } = scorePairs(pairs, nameThreshold);
  return [
    { name: `${name}: F1`, values: [f1 * 100], unit: "%" },
    { name: `${name}: precision`, values: [precision * 100], unit: "%" },
    { name: `${name}: recall`, values: [recall * 100], unit: "%" },
  ];
}

function times(): Row[] {
  const names = [...spellings.flat(), ...strangers.flat()];
  const folded = names.map((name) => foldName(name));
  const compared = Array.from({ length: RUNS }, () =>
    timed(names.length ** 2, () => {
      for (const a of folded) for (const b of folded) compareNames(a, b);
    }),
  );
  const folding = Array.from({ length: RUNS }, () => timed(names.length, () => names.map((name) => foldName(name))));
  return [
    { name: "folding a name", values: folding, unit: "µs" },
    { name: "comparing two folded names", values: compared, unit: "µs" },
  ];
}

function timed(count: number, work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / count;
}
