const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** A date or a moment as `12 April 2025`, its day in UTC. */
export function formatDay(iso: string): string {
  return day.format(new Date(iso));
}

/** A moment as `10:31`, in UTC. The page says which zone its times are in. */
export function formatClock(iso: string): string {
  return clock.format(new Date(iso));
}

/** The day of a moment as one says it on the day of `now`: Today, Yesterday, or the date. Days are UTC's. */
export function sayDay(iso: string, now: Date): string {
  const daysAgo = (Date.parse(now.toISOString().slice(0, 10)) - Date.parse(iso.slice(0, 10))) / 86_400_000;
  if (daysAgo === 0) return "Today";
  return daysAgo === 1 ? "Yesterday" : formatDay(iso);
}
