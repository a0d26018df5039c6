import type { Signal } from "./signal";

const DAY = 86_400_000;
/** So many days between two publications speak neither for nor against one event. */
const EVEN = 7;

/** How near in time they were published: from 1 on one day down to −1; 0 where a day is not known. */
export const daysApart: Signal = {
  of: (a, b) => {
    const [one, other] = [Date.parse(a.mention.publishedAt ?? ""), Date.parse(b.mention.publishedAt ?? "")];
    if (Number.isNaN(one) || Number.isNaN(other)) return 0;
    const apart = Math.abs(one - other) / DAY;
    return (EVEN - apart) / (EVEN + apart);
  },
};
