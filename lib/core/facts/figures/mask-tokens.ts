import type { FigureToken } from "./figure-tokens";
import { maskAddresses } from "./mask-addresses";
import { maskCodes } from "./mask-codes";
import { maskDates } from "./mask-dates";
import { maskYears } from "./mask-years";

const NONE: ReadonlySet<number> = new Set();

/** The indexes of the tokens that belong to a date, a clock time, an address, a version or another name in digits. */
export function maskTokens(tokens: readonly FigureToken[]): ReadonlySet<number> {
  const masked: number[] = [];
  maskAddresses(tokens, masked);
  maskDates(tokens, masked);
  maskCodes(tokens, masked);
  maskYears(tokens, masked);
  return masked.length === 0 ? NONE : new Set(masked);
}
