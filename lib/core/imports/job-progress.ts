interface Counts {
  readonly total: number;
  readonly waiting: number;
  readonly reading: number;
}

/** How many whole per cent of a job are settled: 100 only when all is, 0 for a job without items. */
export function percentSettled({ total, waiting, reading }: Counts): number {
  return total === 0 ? 0 : Math.floor((100 * (total - waiting - reading)) / total);
}

/** The last items of a job that were settled: how many, and since how many seconds. */
interface Pace {
  readonly settled: number;
  readonly inSeconds: number;
}

const leastSettled = 3;

/** Seconds until what waits is settled at the pace of the last items, rounded up; null while too few say the pace. */
export function secondsLeft({ waiting, reading }: Counts, { settled, inSeconds }: Pace): number | null {
  if (waiting + reading === 0) return 0;
  if (settled < leastSettled || !(inSeconds > 0)) return null;
  return Math.ceil(((waiting + reading) * inSeconds) / settled);
}
