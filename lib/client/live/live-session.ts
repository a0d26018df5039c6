import type { ArticleSummary } from "@/lib/contract/articles";
import type { LiveEvent, LivePresence } from "@/lib/contract/live";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { CallError, call } from "../call";
import { readPages } from "../read-pages";
import { type Follower, followProject } from "./follow-project";
import { type Refresh, readAllWork, readWork, type Takes } from "./read-work";
import { everythingToRead, isNothing, joinReadings, nothingToRead, type Reading, readingOf } from "./reading";
import { createRecent } from "./recent";

/** The page that shows a story, as the live session sees it. */
export interface LivePage {
  readonly story: { readonly id: string; readonly project: string };
  readonly person: string;
  /** The position in the project's events at which the page was read. */
  readonly after: string;
  /** The articles whose mentions are shown, each with the revision that is. */
  readonly shown: () => ReadonlyMap<string, number>;
  /** The article that the person is at. */
  readonly at: () => string | null;
  /** Whether the page itself caused the event. */
  readonly isOwn: (event: string) => boolean;
  readonly merge: (refresh: Refresh) => void;
  readonly onTags: (tags: TagAnswer[]) => void;
  readonly onArticles: (articles: ArticleSummary[]) => void;
  readonly onPeople: (people: readonly LivePresence[]) => void;
  /** What others did, as soon as the page shows it. */
  readonly onArrival: (events: readonly LiveEvent[]) => void;
  /** Every event as it comes, also of what the page does not show. */
  readonly onEvent: (event: LiveEvent) => void;
  /** Events were missed that nobody tells any more. */
  readonly onMissed: () => void;
}

export interface LiveSession extends Pick<Follower, "show" | "hide" | "renew"> {
  /** The person went to another article. */
  moved(): void;
  /** Reads a claim again. */
  readClaim(claim: string): void;
}

/** How soon a reading that failed is tried again, in milliseconds. */
const retryAfter = 3000;

/** Stands among the recent ids for all of them. */
const everything = "everything";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Keeps a page that shows a story as the server has it: reads again what others changed, many changes with one request, and
 * one request at a time, so that no older answer comes after a newer one.
 */
export function startLiveSession(page: LivePage): LiveSession {
  const recent = createRecent();
  let wanted: Reading = nothingToRead;
  let events: LiveEvent[] = [];
  let isReading = false;

  function take(event: LiveEvent): void {
    page.onEvent(event);
    const reading = readingOf(event);
    if (page.isOwn(event.id)) {
      // What the page did is known to it, but a reading that began before it may bring back what was before.
      const isOverlapped = [everything, ...reading.mentions, ...reading.claims].some(recent.has);
      if (isOverlapped) want({ ...nothingToRead, mentions: reading.mentions, claims: reading.claims });
      return;
    }
    events.push(event);
    want(reading);
  }

  function want(reading: Reading): void {
    wanted = joinReadings(wanted, reading);
    if (!isReading) void readWanted();
  }

  async function readWanted(): Promise<void> {
    isReading = true;
    while (!isNothing(wanted) || events.length > 0) {
      const [reading, arrived] = [wanted, events];
      [wanted, events] = [nothingToRead, []];
      try {
        await carryOut(reading);
        if (arrived.length > 0) page.onArrival(arrived);
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        [wanted, events] = [joinReadings(reading, wanted), [...arrived, ...events]];
        if (error.problem.code !== "unavailable" && error.problem.code !== "rate-limited") break;
        await pause(retryAfter);
      }
    }
    isReading = false;
  }

  async function carryOut({ mentions, claims, articles, tags, all }: Reading): Promise<void> {
    const { story } = page;
    const asked = [...(all ? [everything] : []), ...mentions, ...claims];
    recent.add(asked);
    const shown = page.shown();
    // A mention of a revision that is not shown yet comes with it.
    const takes: Takes = ({ article, revision }, isKnown) => {
      const read = shown.get(article);
      return read === undefined ? isKnown : revision <= read;
    };
    const list = { limit: 200 } as const;
    const [work, freshTags, freshArticles] = await Promise.all([
      all
        ? readAllWork(story, [...shown.keys()], takes)
        : readWork(story.id, { mentions: [...mentions], claims: [...claims] }, takes),
      tags ? readPages((from) => call("listTags", { project: story.project, ...list, ...from })) : null,
      articles ? readPages((from) => call("listArticles", { story: story.id, ...list, ...from })) : null,
    ]);
    recent.add(asked);
    page.merge(work);
    if (freshTags) page.onTags(freshTags);
    if (freshArticles) page.onArticles(freshArticles);
  }

  const follower = followProject({
    project: page.story.project,
    person: page.person,
    after: page.after,
    place: () => ({ story: page.story.id, article: page.at() }),
    onEvent: take,
    onResync: () => {
      page.onMissed();
      want(everythingToRead);
    },
    onPeople: page.onPeople,
  });

  return {
    show: follower.show,
    hide: follower.hide,
    renew: follower.renew,
    readClaim: (claim) => want({ ...nothingToRead, claims: new Set([claim]) }),
    moved: () => {
      const presence = follower.presence();
      const body = { story: page.story.id, article: page.at() };
      // A place that was not told is told with the next one; nobody waits for it.
      if (presence) call("showPresence", { project: page.story.project, presence, body }).catch(() => undefined);
    },
  };
}
