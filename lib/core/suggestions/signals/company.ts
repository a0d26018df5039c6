import { sparseCosine } from "../sparse-vector";
import type { Signal } from "./signal";

/** How like the company is that their words keep in the story: they may tell of one matter with no word in common. */
export const company: Signal = { of: (a, b) => sparseCosine(a.company, b.company) };
