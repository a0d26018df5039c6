import type { MatrixAnswer } from "@/lib/contract/comparison";
import type { MatrixFlag } from "@/lib/core/comparison/matrix-order";
import type { FindingFlag } from "@/lib/core/discrepancies/finding-flags";
import { flagWords } from "../claims/claim-words";
import { type FlagLook, findingFlagLooks } from "../discrepancies/finding-flag-looks";
import { sayReadings } from "../discrepancies/say-readings";
import { Flag } from "../ui/flag";

type RowFlag = MatrixFlag | FindingFlag;

/** How what a row of the matrix wears reads. */
export const rowFlagLooks: Readonly<Record<RowFlag, FlagLook>> = {
  ...findingFlagLooks,
  contradicted: { words: flagWords.contradicted, tone: "bad" },
  "single-outlet": { words: flagWords["single-outlet"], tone: "neutral" },
  proposed: { words: flagWords.proposed, tone: "neutral" },
  unlinked: { words: flagWords.unlinked, tone: "neutral" },
  "absence-confirmed": { words: "Absence confirmed", tone: "neutral" },
  "one-origin": { words: "One origin", tone: "neutral" },
};

interface Props {
  readonly flags: readonly RowFlag[];
  readonly told: MatrixAnswer["rows"][number]["told"];
}

/** What is found of a claim in its story, in words, with how two of its mentions are read. */
export function RowFlags({ flags, told }: Props) {
  const readings = new Map<RowFlag, readonly [string, string]>(told.map((one) => [one.flag, one.readings]));
  return flags.map((flag) => {
    const { words, tone } = rowFlagLooks[flag];
    const pair = readings.get(flag);
    const said = pair && sayReadings(flag, pair);
    return (
      <Flag key={flag} tone={tone}>
        {said ? `${words}: ${said}` : words}
      </Flag>
    );
  });
}
