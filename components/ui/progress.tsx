import styles from "./progress.module.css";

/** A thin ink bar with its numbers above it: `value` of `of`, whose name is `label`. */
export function Progress({ value, of, label }: { value: number; of: number; label: string }) {
  const share = of > 0 ? Math.min(1, value / of) : 0;
  return (
    <div>
      <span className={styles.numbers}>
        <b>{value}</b> <span>of {of}</span>
      </span>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(of, 0)}
        aria-valuenow={value}
        aria-valuetext={`${value} of ${of}`}
        className={styles.track}
      >
        <div className={styles.done} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
