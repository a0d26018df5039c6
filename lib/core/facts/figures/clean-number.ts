/** A product or sum of decimals without the last binary digits that the arithmetic left over. */
export function cleanNumber(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}
