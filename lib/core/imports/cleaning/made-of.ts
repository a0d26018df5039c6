const LONGEST = 200;
const BETWEEN = /[^\p{L}\p{N}]*/uy;

/**
 * A test whether a line consists of nothing but the given phrases (sources of regular expressions, compared without
 * case), in any order and number, with signs between them. It reads the longest source first and never turns back.
 */
export function madeOf(phrases: readonly string[]): (line: string) => boolean {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "iuy");
  return (line) => {
    if (line.length > LONGEST) return false;
    const start = after(BETWEEN, line, 0) ?? 0;
    let at = start;
    while (at < line.length) {
      const end = after(pattern, line, at);
      if (end === null || end === at) return false;
      at = after(BETWEEN, line, end) ?? end;
    }
    return start < line.length;
  };
}

function after(pattern: RegExp, line: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : null;
}
