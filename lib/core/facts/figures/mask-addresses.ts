import type { FigureToken } from "./figure-tokens";

/** Marks what stands without a blank around `://`, an `@` or behind `www.`: addresses of pages and of mail. */
export function maskAddresses(tokens: readonly FigureToken[], masked: number[]): void {
  let from = 0;
  let isAddress = false;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at > from && tokens[at]?.gap !== "none") {
      for (let index = from; isAddress && index < at; index += 1) masked.push(index);
      from = at;
      isAddress = false;
    }
    isAddress ||= tellsAddress(tokens, at);
  }
}

function tellsAddress(tokens: readonly FigureToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.gap !== "none") return false;
  if (token.key === "www") return next.key === ".";
  if (token.key === ":") return next.key === "/" && tokens[at + 2]?.key === "/" && tokens[at + 2]?.gap === "none";
  return token.key === "@" && token.gap === "none" && next.kind === "word";
}
