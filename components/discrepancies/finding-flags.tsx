import type { DiscrepancyAnswer } from "@/lib/contract/discrepancies";
import { findingFlagOf, findingFlags } from "@/lib/core/discrepancies/finding-flags";
import { Flag } from "../ui/flag";
import { findingFlagLooks } from "./finding-flag-looks";
import { sayReadings } from "./say-readings";

/** A flag for each thing in which a claim's mentions differ and nobody dismissed, with how two of them are read. */
export function FindingFlags({ discrepancies }: { discrepancies: readonly DiscrepancyAnswer[] }) {
  const open = discrepancies.filter(({ decision }) => decision?.decision !== "dismissed");
  return findingFlags(open.map(({ kind, outcome }) => ({ kind, outcome }))).map((flag) => {
    const { words, tone } = findingFlagLooks[flag];
    const one = open.find((discrepancy) => findingFlagOf(discrepancy) === flag);
    const said = one && sayReadings(flag, readingsOf(one));
    return (
      <Flag key={flag} tone={tone}>
        {said ? `${words}: ${said}` : words}
      </Flag>
    );
  });
}

/** How both sides of its first finding are read, the earlier published first. */
function readingsOf({ findings: [finding], first, second }: DiscrepancyAnswer): readonly [string, string] {
  const [a = "", b = ""] = [finding?.first[0]?.reading, finding?.second[0]?.reading];
  return (first.article.publishedAt ?? "") > (second.article.publishedAt ?? "") ? [b, a] : [a, b];
}
