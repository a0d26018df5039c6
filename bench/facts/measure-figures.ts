import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedDir } from "@/e2e/support/shared-dir";
import { referenceShares } from "@/lib/core/facts/figures/reference-shares.fixture";

type Row = { name: string; values: number[]; unit: string };

const peers: Readonly<Record<string, string>> = {
  numbers: "84.7",
  percents: "85.0",
  currencies: "81.1",
  dimensions: "81.0",
};

/** The share of the reference's inputs in which exactly the expected figures are read, by kind; no rows without the reference. */
export function measureFigures(): Row[] {
  const shared = sharedDir();
  if (shared === null) return [];
  const { specs } = JSON.parse(readFileSync(join(shared, "reference", "figures-and-dates.json"), "utf8"));
  return referenceShares(specs).map(({ kind, exact, of }) => ({
    name: `${kind} read exactly, of ${of} (best peer ${peers[kind] ?? "not measured"})`,
    values: [(100 * exact) / of],
    unit: "%",
  }));
}
