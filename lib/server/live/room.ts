import type { LivePresence } from "@/lib/contract/live";
import { listPresence } from "./presence-row";
import { readEvents, type ToldEvent } from "./read-events";

/** One open stream, as what it is told is told. */
export interface Follower {
  readonly person: string;
  /** The row that shows where the person is. */
  readonly presence: string | null;
  /** There may be something to send. */
  wake(): void;
  /** Rights may have changed: nothing more may be sent before they are asked for again. */
  doubt(): void;
  /** Time for a sign of life; a stream whose reader did not take several of them ends. */
  beat(): void;
}

/**
 * What the streams of one project in this process share: how far each layer was heard to have come, and reads, so that fifty
 * streams that wait for the same event read it once.
 */
export interface Room {
  readonly project: string;
  readonly followers: Set<Follower>;
  /** The last event of the layer that was heard of. */
  headOf(layer: string): number;
  /** The layer has come at least this far. */
  raise(layer: string, seq: number): void;
  layers(): readonly string[];
  /** The layer's events after `after`, up to `head`, at most 200. */
  eventsAfter(layer: string, after: number, head: number): Promise<readonly ToldEvent[]>;
  /** Counts the changes of who is here. */
  readonly moves: number;
  moved(): void;
  people(): Promise<readonly LivePresence[]>;
}

/** How many reads are kept for the streams that come late to them. */
const mostReads = 32;

export function createRoom(project: string): Room {
  const heads = new Map<string, number>();
  const reads = new Map<string, Promise<readonly ToldEvent[]>>();
  let moves = 1;
  let people: Promise<readonly LivePresence[]> | null = null;
  return {
    project,
    followers: new Set(),
    headOf: (layer) => heads.get(layer) ?? 0,
    raise: (layer, seq) => void heads.set(layer, Math.max(seq, heads.get(layer) ?? 0)),
    layers: () => [...heads.keys()],
    eventsAfter: (layer, after, head) => {
      const name = `${layer} ${after} ${head}`;
      const known = reads.get(name);
      if (known) return known;
      const read = readEvents(layer, after, head);
      reads.set(name, read);
      read.catch(() => reads.delete(name));
      const [oldest] = reads.keys();
      if (reads.size > mostReads && oldest !== undefined) reads.delete(oldest);
      return read;
    },
    get moves() {
      return moves;
    },
    moved: () => {
      moves += 1;
      people = null;
    },
    people: () => {
      people ??= listPresence(project);
      people.catch(() => {
        people = null;
      });
      return people;
    },
  };
}
