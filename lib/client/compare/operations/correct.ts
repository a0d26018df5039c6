import { send } from "@/lib/client/call";
import type { Correction } from "@/lib/core/facts/correct-facts";
import type { OperationKind } from "./operation-kind";

interface OfMention {
  readonly mention: string;
  /** The correction's id. */
  readonly fact: string;
  /** The version that it has once all before this is carried out; null where this makes it. */
  readonly version: number | null;
}

export interface Correcting extends OfMention {
  readonly said: Correction;
}

function versioned<O extends object>(options: O, { version }: OfMention) {
  return version === null ? options : { ...options, version };
}

/** Says what stands in a place of a mention's text; what is shown of it is not the workspace's, see `withCorrections`. */
export const correct: OperationKind<Correcting> = {
  touches: ({ mention }) => ({ mentions: [mention], claims: [] }),
  apply: () => undefined,
  send: async (operation, _basis, options) => {
    const { fact, mention, said } = operation;
    const { words: _, ...value } = said;
    const input = { fact, body: { ...value, mention } };
    const { event } = await send("correctFact", input, versioned(options, operation));
    return { event, settle: () => undefined };
  },
  undoWords: "Fact corrected",
};

/** Takes a correction back: what the program reads there holds again. */
export const withdraw: OperationKind<OfMention> = {
  touches: ({ mention }) => ({ mentions: [mention], claims: [] }),
  apply: () => undefined,
  send: async (operation, _basis, options) => {
    const { event } = await send("withdrawCorrection", { fact: operation.fact }, versioned(options, operation));
    return { event, settle: () => undefined };
  },
  undoWords: "Correction withdrawn",
};
