const VOWELS = "aeiou";
const SWAP = 0.8;
const SIGNS = 128;

/** What it costs to take one sound for another, where that is less than 1: sounds that spellings and languages exchange. */
const NEAR: Readonly<Record<string, number>> = {
  ou: 0.3,
  ei: 0.35,
  ae: 0.35,
  ao: 0.5,
  ai: 0.6,
  eo: 0.6,
  iu: 0.6,
  au: 0.7,
  eu: 0.7,
  io: 0.7,
  uv: 0.5,
  gh: 0.4,
  hk: 0.5,
  kg: 0.6,
  dt: 0.6,
  bp: 0.6,
  bv: 0.6,
  fv: 0.4,
  sz: 0.5,
  sS: 0.5,
  sc: 0.5,
  zc: 0.6,
  zJ: 0.5,
  SC: 0.6,
  CJ: 0.6,
  Cc: 0.5,
  Ck: 0.6,
  Ch: 0.6,
  Jg: 0.6,
  Ji: 0.4,
  mn: 0.8,
};
const costsOfChange = tableOf(NEAR);

/**
 * How far two sound codes are apart: the least cost of changing, adding, dropping sounds and of swapping neighbours (optimal string
 * alignment, weighted: vowels and near sounds cost less than 1). More than `most` is answered as infinity.
 */
export function soundDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  // Nothing that is added or dropped costs less than .4.
  if (Math.abs(a.length - b.length) * 0.4 > most) return Number.POSITIVE_INFINITY;
  let [beforeLast, last, row] = [0, 1, 2].map(() => new Float64Array(b.length + 1));
  if (beforeLast === undefined || last === undefined || row === undefined) return Number.POSITIVE_INFINITY;
  for (let j = 1; j <= b.length; j += 1) last[j] = (last[j - 1] ?? 0) + costOfOne(b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i += 1) {
    const least = fillRow(row, a, b, i, last, beforeLast);
    if (least > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const distance = last[b.length] ?? Number.POSITIVE_INFINITY;
  return distance > most + 1e-9 ? Number.POSITIVE_INFINITY : distance;
}

type Costs = Float64Array<ArrayBuffer>;

function fillRow(row: Costs, a: string, b: string, i: number, last: Costs, beforeLast: Costs): number {
  const sound = a.charCodeAt(i - 1);
  const dropping = costOfOne(sound);
  row[0] = (last[0] ?? 0) + dropping;
  let least = row[0];
  for (let j = 1; j <= b.length; j += 1) {
    const other = b.charCodeAt(j - 1);
    const changed = (last[j - 1] ?? 0) + costOfChange(sound, other);
    let cost = Math.min((last[j] ?? 0) + dropping, (row[j - 1] ?? 0) + costOfOne(other), changed);
    const isSwap = i > 1 && j > 1 && sound === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
    if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + SWAP);
    row[j] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

function costOfOne(sound: number): number {
  const letter = String.fromCharCode(sound);
  if (letter === "h") return 0.4;
  return VOWELS.includes(letter) ? 0.5 : 1;
}

function costOfChange(sound: number, other: number): number {
  if (sound === other) return 0;
  return sound < SIGNS && other < SIGNS ? (costsOfChange[sound * SIGNS + other] ?? 1) : 1;
}

function tableOf(costs: Readonly<Record<string, number>>): Costs {
  const table = new Float64Array(SIGNS * SIGNS).fill(1);
  for (const [pair, cost] of Object.entries(costs)) {
    const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    table[one * SIGNS + other] = cost;
    table[other * SIGNS + one] = cost;
  }
  return table;
}
