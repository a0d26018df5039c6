import type { FigureToken } from "./figure-tokens";

const before = new Set("this that any every each no the another which other not anyone some только".split(" "));
const behind = new Set(
  "of who that is was has had can could may must should would will and or another day by in on to at for thing you i we he she they it sided 's whose which".split(
    " ",
  ),
);

/** Whether the words from a token on are a lone `one` that stands for a person or thing and counts nothing. */
export function isPronoun(tokens: readonly FigureToken[], from: number, to: number): boolean {
  if (to !== from + 1 || tokens[from]?.key !== "one") return false;
  const [previous, following] = [tokens[from - 1], tokens[to]];
  if (before.has(previous?.key ?? "")) return true;
  const ends = following === undefined || (following.kind === "sign" && following.gap === "none");
  if (ends) return following?.key !== "-" && previous?.kind === "word";
  return following.kind === "word" && behind.has(following.key);
}
