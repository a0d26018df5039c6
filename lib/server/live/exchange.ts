import { AppError } from "../app-error";
import { db } from "../db/client";
import { report } from "../report";
import { type Listener, listen } from "./listen";
import { type Notice, noticeChannel, parseNotice } from "./notice";
import { touchPresence } from "./presence-row";
import { createRoom, type Follower, type Room } from "./room";

/** How many streams one person may have open in one process. */
export const mostStreams = 64;

/** How often a stream gives a sign of life and its rights are asked for again, in milliseconds. */
const beatEvery = 15_000;

/** Where what the database tells this process reaches the streams that are open in it. */
export interface Exchange {
  /** Lets a stream follow the project. Throws `rate-limited` where the person has too many. */
  enter(project: string, follower: Follower): Room;
  /** Whoever leaves last is listened on for until the next beat: a reader often comes back at once. */
  leave(room: Room, follower: Follower): void;
}

declare global {
  var variorumExchange: Exchange | undefined;
}

/** The process's one exchange: routes are bundled apart and must meet in it. */
export function exchange(): Exchange {
  globalThis.variorumExchange ??= createExchange();
  return globalThis.variorumExchange;
}

function createExchange(): Exchange {
  const rooms = new Map<string, Room>();
  let hearing: { readonly listener: Listener; readonly timer: NodeJS.Timeout } | null = null;
  const followers = () => [...rooms.values()].flatMap((room) => [...room.followers]);

  function heard(payload: string): void {
    const notice = parseNotice(payload);
    if (notice) tell(notice);
  }

  function tell(notice: Notice): void {
    if (notice.kind === "rights") {
      for (const one of followers()) if (one.person === notice.person) one.doubt();
      return;
    }
    const room = rooms.get(notice.project);
    if (!room) return;
    if (notice.kind === "event") room.raise(notice.layer, notice.seq);
    if (notice.kind === "presence") room.moved();
    for (const one of room.followers) notice.kind === "project" ? one.doubt() : one.wake();
  }

  /** Makes up for what was not heard. What is read here may be newer than a loss of rights that was not heard either. */
  async function catchUp(): Promise<void> {
    const wanted = [...rooms.values()].flatMap((room) => room.layers());
    const layers = await db().layer.findMany({
      where: { id: { in: wanted } },
      select: { id: true, seq: true, projectId: true },
    });
    for (const one of followers()) one.doubt();
    for (const { id, seq, projectId } of layers) rooms.get(projectId)?.raise(id, seq);
    for (const room of rooms.values()) room.moved();
  }

  async function beat(): Promise<void> {
    if (rooms.size === 0) return stopHearing();
    hearing?.listener.check();
    for (const one of followers()) one.beat();
    await touchPresence(followers().flatMap((one) => one.presence ?? []));
    await catchUp();
  }

  function startHearing() {
    const goesOn = () => {
      if (rooms.size === 0) stopHearing();
      return rooms.size > 0;
    };
    const listener = listen(noticeChannel, { heard, began: () => void catchUp().catch(report), goesOn });
    const timer = setInterval(() => void beat().catch(report), beatEvery);
    timer.unref();
    return { listener, timer };
  }

  function stopHearing(): void {
    if (!hearing) return;
    clearInterval(hearing.timer);
    hearing.listener.end();
    hearing = null;
  }

  return {
    enter: (project, follower) => {
      const open = followers().filter((one) => one.person === follower.person).length;
      if (open >= mostStreams) throw new AppError("rate-limited", "Too many pages of yours are open: close some.");
      const room = rooms.get(project) ?? createRoom(project);
      rooms.set(project, room);
      room.followers.add(follower);
      hearing ??= startHearing();
      return room;
    },
    leave: (room, follower) => {
      room.followers.delete(follower);
      if (room.followers.size === 0 && rooms.get(room.project) === room) rooms.delete(room.project);
    },
  };
}
