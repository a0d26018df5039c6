/** How long the work takes, in milliseconds. */
export async function time(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** The times of `count` runs of the work one after another; it gets the number of the run, from 0. */
export async function timeEach(count, work) {
  const times = [];
  for (let run = 0; run < count; run += 1) times.push(await time(() => work(run)));
  return times;
}

/** Runs the work for 0 to `count` - 1, shared out among `clients` that each wait for their own; answers the time of each. */
export async function timeTogether(clients, count, work) {
  const times = [];
  let next = 0;
  const client = async () => {
    while (next < count) {
      const run = next;
      next += 1;
      times.push(await time(() => work(run)));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

/** The smallest of the values that at least this share of them does not exceed (nearest rank). */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** One row of the table: what was measured, its values and their unit. */
export const row = (name, values, unit = "ms") => ({ name, values, unit });
