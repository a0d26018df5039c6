/** The processor time in milliseconds that the work took, which a busy machine does not stretch as it does the clock. */
export function cpuTime(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
