import * as contract from "@/lib/contract/live";
import { formatPosition } from "@/lib/core/events/position";
import { findProject } from "../projects/find-project";
import { follow, query } from "../query";
import { openStream } from "./open-stream";
import { positionOf, readSeenLayers } from "./seen-layers";

export const getPosition = query({
  operation: contract.getPosition,
  find: findProject,
  run: async ({ tx, scope }) => ({ position: formatPosition(positionOf(await readSeenLayers(tx, scope))) }),
});

export const followProject = follow({
  operation: contract.followProject,
  find: findProject,
  run: async ({ input, scope, lastEvent, again }) => {
    const { presence, story, article = null, replayHours } = input;
    const shown = presence && story ? { id: presence, place: { story, article } } : null;
    const asked = lastEvent ?? input.after;
    return { messages: openStream({ scope, again, asked, replayHours, shown }) };
  },
});
