const SHARED = 5;
const ENDING = 2;

/**
 * Whether two words in small letters are forms of one, as far as their beginning tells: `inaugurate` and `inauguration`, `elect`
 * and `elected`. Short words are kin of themselves alone.
 */
export function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const wanted = Math.max(SHARED, shorter - ENDING);
  return shorter >= SHARED && a.slice(0, wanted) === b.slice(0, wanted);
}
