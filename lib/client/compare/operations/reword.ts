import { send } from "@/lib/client/call";
import { loadAhead } from "../../load-ahead";
import type { OperationKind } from "./operation-kind";

export interface Rewording {
  readonly claim: string;
  readonly statement: string;
}

const loadMerging = loadAhead(() => import("@/lib/core/text/merge/merge-texts"));

/** Gives a claim other words. */
export const reword: OperationKind<Rewording> = {
  touches: ({ claim }) => ({ mentions: [], claims: [claim] }),
  apply: (draft, { claim, statement }) => draft.changeClaim(claim, (one) => ({ ...one, statement })),
  send: async ({ claim, statement }, basis, options) => {
    const version = basis.claims.get(claim)?.version;
    const { answer, event } = await send("putClaim", { claim, body: { statement } }, { ...options, version });
    return { event, settle: (draft) => draft.putClaim(answer) };
  },
  merge: async (operation, basis, now) => {
    const { mergeTexts } = await loadMerging();
    const [before, theirs] = [basis.claims.get(operation.claim), now.claims.get(operation.claim)];
    if (!before || !theirs) return null;
    const statement = mergeTexts(before.statement, operation.statement, theirs.statement);
    return statement === null ? null : { ...operation, statement };
  },
  sides: ({ claim, statement }, now) => ({ mine: statement, theirs: now.claims.get(claim)?.statement ?? null }),
  // A statement is one line.
  withWords: (operation, words) => ({ ...operation, statement: words.replace(/\s+/g, " ").trim() }),
};
