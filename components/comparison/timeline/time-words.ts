import { formatClock, formatDay } from "../../ui/format-time";

const dayLength = 86_400_000;

/** A half-open stretch of time as one says it: a day, days from first to last, or a moment in UTC. */
export function sayStretch({ from, to }: { readonly from: string; readonly to: string }): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (start % dayLength !== 0 || end % dayLength !== 0) return `${formatDay(from)}, ${formatClock(from)} UTC`;
  const last = new Date(end - dayLength).toISOString();
  return end - start === dayLength ? formatDay(from) : `${formatDay(from)} – ${formatDay(last)}`;
}
