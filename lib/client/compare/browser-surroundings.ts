import { readWork } from "../live/read-work";
import { browserStorage } from "../outbox/browser-storage";
import { asSoleSender } from "../outbox/sole-sender";
import type { RowChange } from "../outbox/storage";
import type { Entry } from "./journal";
import type { Desk } from "./operations/operation-kind";

import { carryOut } from "./sender";
import type { Surroundings } from "./workspace-store";

/** The browser's own: what one person does in one story is kept, told and sent apart from everyone else's. */
export function browserSurroundings({ author, story }: Desk): Surroundings {
  const name = `${author.id} ${story}`;
  return {
    storage: browserStorage<Entry>(name),
    listen: (hear) => {
      const channel = new BroadcastChannel(`variorum outbox ${name}`);
      channel.onmessage = (event: MessageEvent<RowChange<Entry>>) => hear(event.data);
      return { send: (change) => channel.postMessage(change), close: () => channel.close() };
    },
    alone: (work) => asSoleSender(`variorum outbox ${name}`, work),
    carryOut,
    readAgain: (touched) => readWork(story, touched, () => true),
  };
}
