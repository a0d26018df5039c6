import { announce } from "@/components/ui/announcer";
import type { LiveEvent } from "@/lib/contract/live";
import { describeArrival } from "./live-words";
import { tintArrivals } from "./tint-arrivals";

/** Says in one sentence what others did, unless one was found already, and tints it. */
export function tellArrival(
  events: readonly LiveEvent[],
  found: string | null,
  setNews: (sentence: string) => void,
): void {
  const sentence = found ?? describeArrival(events);
  if (sentence) announce(sentence);
  if (sentence) setNews(sentence);
  tintChanged(events);
}

/** Tints what others changed, as soon as it is drawn: by the second frame from now. */
function tintChanged(events: readonly LiveEvent[]): void {
  const idsOf = (kind: string) =>
    events.flatMap(({ changed }) => changed.filter((one) => one.kind === kind)).map(({ id }) => id);
  requestAnimationFrame(() => requestAnimationFrame(() => tintArrivals(idsOf("mention"), idsOf("claim"))));
}
