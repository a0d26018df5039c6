import { send } from "@/lib/client/call";
import type { OperationKind } from "./operation-kind";

export interface Rewording {
  readonly claim: string;
  readonly statement: string;
}

/** Gives a claim other words. */
export const reword: OperationKind<Rewording> = {
  touches: ({ claim }) => ({ mentions: [], claims: [claim] }),
  apply: (draft, { claim, statement }) => draft.changeClaim(claim, (one) => ({ ...one, statement })),
  send: async ({ claim, statement }, basis, options) => {
    const version = basis.claims.get(claim)?.version;
    const { answer, event } = await send("putClaim", { claim, body: { statement } }, { ...options, version });
    return { event, settle: (draft) => draft.putClaim(answer) };
  },
  sides: ({ claim, statement }, now) => ({ mine: statement, theirs: now.claims.get(claim)?.statement ?? null }),
  withWords: (operation, statement) => ({ ...operation, statement }),
};
