import { cosine } from "../compare-sets";
import type { Signal } from "./signal";

/** The words they share, by stem or, in names, by sound: the cosine of their weights in the story. */
export const words: Signal = { of: (a, b) => cosine(a.terms, b.terms) };
