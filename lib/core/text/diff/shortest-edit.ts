/** A part of two sequences: `[aStart, aEnd)` of the one against `[bStart, bEnd)` of the other. */
export type Box = { aStart: number; aEnd: number; bStart: number; bEnd: number };

const NOWHERE = -(2 ** 30);

/**
 * Marks in `matches` (index in a → index in b) the pairs that a shortest edit script keeps inside the box. Myers, "An
 * O(ND) difference algorithm and its variations" (1986), the greedy form: meant for boxes of some thousand items.
 */
export function matchByShortestEdit(a: Int32Array, b: Int32Array, box: Box, matches: Int32Array): void {
  const trace = furthestReaches(a, b, box);
  let x = box.aEnd - box.aStart;
  let y = box.bEnd - box.bStart;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const k = x - y;
    const before = trace[d - 1];
    const isDown =
      before !== undefined && (k === -d || (k !== d && at(before, d - 1, k - 1) < at(before, d - 1, k + 1)));
    const startX = before === undefined ? 0 : isDown ? at(before, d - 1, k + 1) : at(before, d - 1, k - 1) + 1;
    while (x > startX && y > 0) {
      x -= 1;
      y -= 1;
      matches[box.aStart + x] = box.bStart + y;
    }
    if (before === undefined) return;
    x = isDown ? startX : startX - 1;
    y = x - (isDown ? k + 1 : k - 1);
  }
}

// Row d holds, for the diagonals −d … d, how far into a one comes with d edits.
function furthestReaches(a: Int32Array, b: Int32Array, box: Box): Int32Array[] {
  const n = box.aEnd - box.aStart;
  const m = box.bEnd - box.bStart;
  const trace: Int32Array[] = [];
  for (let d = 0; d <= n + m; d += 1) {
    const row = new Int32Array(2 * d + 1).fill(NOWHERE);
    const before = trace[d - 1];
    trace.push(row);
    for (let k = -d; k <= d; k += 2) {
      let x = before === undefined ? 0 : furthestStart(before, d, k);
      let y = x - k;
      if (x < 0 || x > n || y > m || y < 0) continue;
      while (x < n && y < m && a[box.aStart + x] === b[box.bStart + y]) {
        x += 1;
        y += 1;
      }
      row[k + d] = x;
      if (x === n && y === m) return trace;
    }
  }
  return trace;
}

function furthestStart(before: Int32Array, d: number, k: number): number {
  if (k === -d || (k !== d && at(before, d - 1, k - 1) < at(before, d - 1, k + 1))) return at(before, d - 1, k + 1);
  return at(before, d - 1, k - 1) + 1;
}

function at(row: Int32Array, d: number, k: number): number {
  return row[k + d] ?? NOWHERE;
}
