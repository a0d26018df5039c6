/** The place of the last decimal digit of a value that is not 0: 500 has 100, 71 has 1, 70.8 has .1. Null for 0 and endless decimals. */
export function digitPlace(value: number): number | null {
  if (Number.isSafeInteger(value)) return value === 0 ? null : wholePlace(value);
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  if (!Number.isFinite(value)) return null;
  const decimals = mantissa.length > 1 ? mantissa.length - 2 : 0;
  if (decimals > 11) return null;
  return Number(`1e${Number(exponent) - decimals}`);
}

function wholePlace(value: number): number {
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}
