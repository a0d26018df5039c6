import type { Stance } from "@/lib/contract/claims";

/** One key a stance; none is a key of the reading column, which selects with W, S and P. */
export const stanceKeys: readonly { readonly stance: Stance; readonly key: string }[] = [
  { stance: "states", key: "y" },
  { stance: "denies", key: "x" },
  { stance: "questions", key: "q" },
  { stance: "attributes", key: "t" },
  { stance: "predicts", key: "f" },
];
