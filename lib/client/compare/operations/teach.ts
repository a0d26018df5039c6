import { send } from "@/lib/client/call";
import type { OperationKind } from "./operation-kind";

export interface Teaching {
  readonly story: string;
  /** The id of what is taught. */
  readonly alias: string;
  readonly names: readonly [string, string];
}

/** Teaches the story that two names are one. */
export const teach: OperationKind<Teaching> = {
  touches: () => ({ mentions: [], claims: [] }),
  apply: () => undefined,
  send: async ({ story, alias, names: [a, b] }, _basis, options) => {
    const { event } = await send("teachAlias", { story, body: { id: alias, a, b } }, options);
    return { event, settle: () => undefined };
  },
  undoWords: "Taught as one name",
};
