import type { LiveEvent } from "@/lib/contract/live";
import { formatPosition, type Position, parsePosition } from "@/lib/core/events/position";
import { formatMessage, streamComment } from "@/lib/core/events/stream-message";
import { db } from "../db/client";
import type { Room } from "./room";
import { positionOf, resumeAt, type SeenLayers } from "./seen-layers";

const kinds = ["shared", "own"] as const;

/** One reader's way through the events of the layers it sees; each answer is text/event-stream. */
export interface LogReader {
  /** From now on these layers are read. */
  see(layers: SeenLayers): void;
  /**
   * Takes the position to go on from: `asked`, or, where the reader has none or one that cannot be gone on from, the present one,
   * which the answer then says.
   */
  begin(asked: string | undefined, replayHours: number): Promise<string>;
  /** What happened since, as far as it was heard of when this was called; empty when nothing did. */
  next(): Promise<string>;
}

function change(event: LiveEvent, position: Position): string {
  return formatMessage({ id: formatPosition(position), event: "change", data: JSON.stringify(event) });
}

export function createLogReader(room: Room): LogReader {
  let layers: SeenLayers = { shared: null, own: null };
  let position: Position = positionOf(layers);
  return {
    see: (seen) => {
      layers = seen;
      for (const kind of kinds) {
        const layer = seen[kind];
        // Only made known: how far it has come others hear of in their own time, as their rights were asked for.
        if (layer) room.raise(layer.id, 0);
      }
    },
    begin: async (asked, replayHours) => {
      const from = asked === undefined ? null : await resumeAt(db(), layers, parsePosition(asked), replayHours);
      position = from ?? positionOf(layers);
      // Something must be sent, so that the reader learns that the stream is open.
      if (from) return streamComment;
      const event = asked === undefined ? "ready" : "resync";
      return formatMessage({ id: formatPosition(position), event, data: "{}" });
    },
    next: async () => {
      // Read ahead of all waiting: what is heard of meanwhile may come after a loss of rights.
      const heads = kinds.flatMap((kind) => {
        const layer = layers[kind];
        return layer ? [{ kind, id: layer.id, head: Math.max(layer.seq, room.headOf(layer.id)) }] : [];
      });
      let text = "";
      for (const { kind, id, head } of heads) {
        if (head <= position[kind]) continue;
        for (const { seq, event } of await room.eventsAfter(id, position[kind], head)) {
          position = { ...position, [kind]: seq };
          text += change(event, position);
        }
      }
      return text;
    },
  };
}
