import { announce } from "@/components/ui/announcer";
import { tellComments } from "@/lib/client/comments/comment-news";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import { tellLiveEvent } from "@/lib/client/live/live-events";
import { type LiveSession, startLiveSession } from "@/lib/client/live/live-session";
import type { LiveEvent, LivePresence } from "@/lib/contract/live";
import type { CompareData } from "./compare-data";
import type { Place } from "./compare-place";
import { keepReworded, leaveWhatIsGone } from "./deleted-by-others";
import { describeArrival } from "./live-words";
import { tintArrivals } from "./tint-arrivals";
import type { OpenArticles } from "./use-open-articles";

/** Compare, as what others do reaches it. */
export interface LiveCompare {
  readonly story: CompareData["story"];
  readonly person: string;
  readonly position: string;
  readonly store: WorkspaceStore;
  /** Where one is at this moment. */
  readonly now: () => { readonly columns: OpenArticles; readonly at: string | null; readonly place: Place };
  readonly go: (place: Place) => void;
  readonly setFresh: (fresh: Partial<Pick<CompareData, "tags" | "articles">>) => void;
  readonly setPeople: (people: readonly LivePresence[]) => void;
  readonly setNews: (sentence: string) => void;
}

/** Tints what others changed, as soon as it is drawn: by the second frame from now. */
function tintChanged(events: readonly LiveEvent[]): void {
  const idsOf = (kind: string) =>
    events.flatMap(({ changed }) => changed.filter((one) => one.kind === kind)).map(({ id }) => id);
  requestAnimationFrame(() => requestAnimationFrame(() => tintArrivals(idsOf("mention"), idsOf("claim"))));
}

/** Joins Compare to the live stream: what others do comes into its store, is tinted once and said in one sentence. */
export function startLive(compare: LiveCompare): LiveSession {
  const { story, person, position, store, now, go, setFresh, setPeople, setNews } = compare;
  return startLiveSession({
    story,
    person,
    after: position,
    shown: () => new Map(now().columns.open.map(({ id, revision }) => [id, revision])),
    at: () => now().at,
    isOwn: store.isOwnEvent,
    merge: (refresh) => store.merge((before) => keepReworded(before, refresh(before), now().place.rewording)),
    onTags: (tags) => setFresh({ tags }),
    onArticles: (articles) => setFresh({ articles }),
    onPeople: setPeople,
    onArrival: (events) => {
      const gone = leaveWhatIsGone(events, store.getState().workspace, now().place);
      if (gone) go(gone.place);
      const sentence = gone?.sentence ?? describeArrival(events);
      if (sentence) announce(sentence);
      if (sentence) setNews(sentence);
      tintChanged(events);
    },
    onEvent: tellLiveEvent,
    onMissed: () => tellComments({ about: null }),
  });
}
