import { formatMessage, streamComment } from "@/lib/core/events/stream-message";
import type { ProjectScope } from "../access/project-scope";
import { db } from "../db/client";
import { report } from "../report";
import { createBell } from "./bell";
import { exchange } from "./exchange";
import { createLogReader } from "./log-reader";
import { deletePresence, type Place, putPresence } from "./presence-row";
import type { Follower, Room } from "./room";
import { readSeenLayers } from "./seen-layers";

interface Wish {
  readonly scope: ProjectScope;
  /** The member's place as it is now; null ends the stream. */
  readonly again: () => Promise<ProjectScope | null>;
  /** The position up to which the reader says to have read; undefined where it has read nothing. */
  readonly asked: string | undefined;
  readonly replayHours: number;
  readonly shown: { readonly id: string; readonly place: Place } | null;
}

/** After so many beats that nobody took, the reader is as good as gone. */
const mostBeats = 4;

/** Where one stream stands with what it is told by others; `leave` is called when its reader is as good as gone. */
function createSeat(wish: Wish, leave: () => void) {
  const bell = createBell();
  const state = { isDoubted: true, isOver: false, beats: 0 };
  const ringing = (change: () => void) => () => {
    change();
    bell.ring();
  };
  const follower: Follower = {
    person: wish.scope.personId,
    presence: wish.shown?.id ?? null,
    wake: bell.ring,
    doubt: ringing(() => {
      state.isDoubted = true;
    }),
    beat: ringing(() => {
      state.beats += 1;
      if (state.beats > mostBeats) leave();
    }),
  };
  return { bell, state, follower };
}

/** Tells who is here whenever that is not what was told last. */
function createPeopleTeller(room: Room): () => Promise<string> {
  let moves = 0;
  let told = "";
  return async () => {
    if (moves === room.moves) return "";
    moves = room.moves;
    const data = JSON.stringify({ people: await room.people() });
    if (data === told) return "";
    told = data;
    return formatMessage({ id: null, event: "presence", data });
  };
}

/** Answers the next words of the stream as soon as there are any; null once it is over. */
function createTeller(wish: Wish, room: Room, { bell, state }: ReturnType<typeof createSeat>) {
  const { scope, shown } = wish;
  const log = createLogReader(room);
  const people = createPeopleTeller(room);
  let place = scope;
  let hasBegun = false;

  async function authorise(): Promise<void> {
    while (state.isDoubted && !state.isOver) {
      state.isDoubted = false;
      // Before the rights: what comes after they were asked for is told only once it was heard of.
      const layers = await readSeenLayers(db(), place);
      const now = await wish.again();
      if (now) {
        place = now;
        log.see(layers);
      } else state.isOver = true;
    }
  }

  async function begin(): Promise<string> {
    hasBegun = true;
    if (shown) await putPresence(db(), { id: shown.id, projectId: scope.id, personId: scope.personId }, shown.place);
    return log.begin(wish.asked, wish.replayHours);
  }

  return async (): Promise<string | null> => {
    for (;;) {
      await authorise();
      if (state.isOver) return null;
      if (!hasBegun) return begin();
      const news = (await log.next()) + (await people());
      const text = news === "" && state.beats > 0 ? streamComment : news;
      state.beats = 0;
      if (text !== "") return text;
      await bell.wait();
    }
  };
}

/**
 * A project's events for one reader, as text/event-stream. The stream makes nothing that is not asked for, so that a slow reader
 * costs no memory; it ends with the reader's rights, and when nobody takes its signs of life for a minute. Throws
 * `rate-limited` where the person has too many.
 */
export function openStream(wish: Wish): ReadableStream<Uint8Array> {
  const seat = createSeat(wish, leave);
  const room = exchange().enter(wish.scope.id, seat.follower);
  const tell = createTeller(wish, room, seat);
  const encoder = new TextEncoder();
  let isCancelled = false;

  function leave(): void {
    seat.state.isOver = true;
    seat.bell.ring();
    exchange().leave(room, seat.follower);
    if (wish.shown) deletePresence(wish.shown.id).catch(report);
  }

  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      const text = await tell().catch((error: unknown) => {
        leave();
        throw error;
      });
      if (isCancelled) return;
      if (text !== null) return controller.enqueue(encoder.encode(text));
      leave();
      controller.close();
    },
    cancel() {
      isCancelled = true;
      leave();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
