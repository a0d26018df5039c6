import { soundDistance } from "./sound-distance";

/**
 * How alike two sound codes are, 0 to 1: one less the distance's share of the longer one. More than a slip for the length is 0: short
 * words allow at most a vowel, long ones two letters.
 */
export function soundsLikeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  if (length === 0) return 0;
  if (a === b) return 1;
  const distance = soundDistance(a, b, allowance(length));
  return Number.isFinite(distance) ? Math.max(0, 1 - distance / length) : 0;
}

// In costs of `soundDistance`, where a consonant is 1 and a vowel about a half.
function allowance(length: number): number {
  if (length <= 2) return 0;
  if (length === 3) return 0.5;
  if (length === 4) return 0.8;
  if (length === 5) return 1;
  if (length <= 7) return 1.3;
  return length <= 9 ? 1.7 : 2.2;
}
