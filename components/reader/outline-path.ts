/** A box in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/**
 * The boxes of the lines that rects make up: those that share most of their height are one line. Sorted from top to
 * bottom.
 */
export function linesOf(rects: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const rect of rects.filter(({ left, right }) => right > left).sort((a, b) => a.top - b.top)) {
    const line = lines.find((each) => isSameLine(each, rect));
    if (line === undefined) {
      lines.push({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
      continue;
    }
    line.left = Math.min(line.left, rect.left);
    line.right = Math.max(line.right, rect.right);
    line.top = Math.min(line.top, rect.top);
    line.bottom = Math.max(line.bottom, rect.bottom);
  }
  return lines.sort((a, b) => a.top - b.top);
}

function isSameLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** One closed SVG path around lines of text, `gap` pixels outside of them; lines that do not meet get a path each. */
export function outlinePath(lines: readonly Box[], gap: number): string {
  const groups: Box[][] = [];
  for (const line of lines) {
    const previous = groups.at(-1)?.at(-1);
    if (previous !== undefined && meets(previous, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => around(group, gap)).join("");
}

/** An SVG path of lines at the feet of boxes: one for each foot, none for a missing box. */
export function underlines(boxes: readonly (Box | undefined)[]): string {
  const feet = boxes.flatMap((box) =>
    box === undefined ? [] : `M${round(box.left)} ${round(box.bottom)}H${round(box.right)}`,
  );
  return [...new Set(feet)].join("");
}

function meets(above: Box, below: Box): boolean {
  const isNext = below.top - above.bottom < (above.bottom - above.top) / 2;
  return isNext && below.left < above.right && above.left < below.right;
}

function around(group: readonly Box[], gap: number): string {
  const right: string[] = [];
  const left: string[] = [];
  for (const [index, line] of group.entries()) {
    const above = group[index - 1];
    const below = group[index + 1];
    const top = above === undefined ? line.top - gap : (above.bottom + line.top) / 2;
    const bottom = below === undefined ? line.bottom + gap : (line.bottom + below.top) / 2;
    right.push(`${round(line.right + gap)} ${round(top)}`, `${round(line.right + gap)} ${round(bottom)}`);
    left.unshift(`${round(line.left - gap)} ${round(bottom)}`, `${round(line.left - gap)} ${round(top)}`);
  }
  return `M${[...right, ...left].join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}
