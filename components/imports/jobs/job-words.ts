import { plural } from "@/components/ui/plural";
import type { JobAnswer } from "@/lib/contract/imports";

/** A time to wait in words that do not claim more than is known: “about 2 minutes left”. */
export function sayTimeLeft(seconds: number | null): string {
  if (seconds === null) return "";
  if (seconds < 10) return "some seconds left";
  if (seconds < 55) return `about ${10 * Math.round(seconds / 10)} seconds left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `about ${plural(minutes, "minute")} left`;
  return `about ${plural(Math.round(minutes / 60), "hour")} left`;
}

/** How a job fares: `498 of 500 added, 1 failed, 1 here already`. `total` counts what is still to be sent. */
export function sayCounts({ added, failed, same, cancelled }: JobAnswer["counts"], total: number): string {
  const rest = [
    failed > 0 ? `${failed} failed` : "",
    same > 0 ? `${same} here already` : "",
    cancelled > 0 ? `${cancelled} cancelled` : "",
  ];
  return [`${added} of ${total} added`, ...rest.filter(Boolean)].join(", ");
}

/** What is announced when a job ends, once. */
export function sayEnd({ state, counts }: JobAnswer): string {
  if (state === "cancelled") return "The import was cancelled.";
  if (state !== "done") return "";
  const left = counts.failed + counts.same;
  return left > 0 ? `The import is done; ${plural(left, "source")} did not become an article.` : "The import is done.";
}
