import { cosine } from "../compare-sets";
import type { Signal } from "./signal";

/** How alike the matters are that their words belong to, as justice or a vote: they may tell of one event in words of no one family. */
export const fields: Signal = { of: (a, b) => cosine(a.fields, b.fields) };
