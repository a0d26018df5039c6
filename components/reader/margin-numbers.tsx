import { memo } from "react";
import styles from "./margin-numbers.module.css";
import type { PlacedNumber } from "./place-numbers";

interface MarginNumbersProps {
  readonly numbers: readonly PlacedNumber[];
  readonly selectedClaimId: string | null;
  readonly onHover: (mentionIds: readonly string[]) => void;
  readonly onPick: (claimId: string, mentionId: string) => void;
}

/** The claims' numbers beside the lines where their mentions begin. A number is pressed while its claim is selected. */
export const MarginNumbers = memo(function MarginNumbers({
  numbers,
  selectedClaimId,
  onHover,
  onPick,
}: MarginNumbersProps) {
  return (
    <div className={styles.margin}>
      {numbers.map(({ claimId, mentionId, number, statement, top }) => (
        <button
          key={`${mentionId} ${claimId}`}
          type="button"
          className={styles.number}
          style={{ top }}
          data-claim={claimId}
          data-mention={mentionId}
          aria-label={`Claim ${number}: ${statement}`}
          aria-pressed={claimId === selectedClaimId}
          onClick={() => onPick(claimId, mentionId)}
          onPointerEnter={() => onHover([mentionId])}
          onPointerLeave={() => onHover([])}
          onFocus={() => onHover([mentionId])}
          onBlur={() => onHover([])}
        >
          {number}
        </button>
      ))}
    </div>
  );
});
