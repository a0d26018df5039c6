import type { CallOptions } from "../build-request";
import { send } from "../call";
import type { Sent } from "./operations/operation-kind";

/** Undoes an event; undoing the returned one is the redo. What it brought back is stale, to be read again. Throws `CallError`. */
export async function sendUndo(event: string, options: CallOptions): Promise<Sent> {
  const { answer, event: undone } = await send("undoEvent", { event }, options);
  const { changed } = answer;
  const gone = new Set(changed.filter((one) => one.gone).map((one) => `${one.kind} ${one.id}`));
  const ids = (kinds: readonly string[], part: 0 | 1) =>
    changed.filter((one) => kinds.includes(one.kind)).flatMap((one) => one.id.split("/")[part] ?? []);
  const mentions = ids(["mention", "mention-tag", "link"], 0);
  const claims = [...ids(["claim"], 0), ...ids(["link"], 1)];
  return {
    event: undone,
    settle: (draft) => {
      for (const id of mentions) if (gone.has(`mention ${id}`)) draft.removeMention(id);
      for (const id of claims) if (gone.has(`claim ${id}`)) draft.removeClaim(id);
    },
    stale: {
      mentions: mentions.filter((id) => !gone.has(`mention ${id}`)),
      claims: claims.filter((id) => !gone.has(`claim ${id}`)),
    },
  };
}
