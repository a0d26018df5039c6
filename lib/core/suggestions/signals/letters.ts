import { sparseCosine } from "../sparse-vector";
import type { Signal } from "./signal";

/** Runs of three and four letters they share, weighed by their words: other forms and spellings of a word, and other languages. */
export const letters: Signal = { of: (a, b) => sparseCosine(a.letters, b.letters) };
