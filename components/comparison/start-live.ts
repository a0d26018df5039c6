import { tellComments } from "@/lib/client/comments/comment-news";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import { tellLiveEvent } from "@/lib/client/live/live-events";
import { type LiveSession, startLiveSession } from "@/lib/client/live/live-session";
import { loadAhead } from "@/lib/client/load-ahead";
import type { LivePresence } from "@/lib/contract/live";
import type { CompareData } from "./compare-data";
import type { Place } from "./compare-place";
import { keepReworded, leaveWhatIsGone } from "./deleted-by-others";
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

const loadTelling = loadAhead(() => import("./tell-arrival"));

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
      // Where its code could not be loaded, the page shows what changed without saying so.
      loadTelling().then(
        ({ tellArrival }) => tellArrival(events, gone?.sentence ?? null, setNews),
        () => undefined,
      );
    },
    onEvent: tellLiveEvent,
    onMissed: () => tellComments({ about: null }),
  });
}
