/** How many words in a row two texts must have in common to be compared there. */
export const SHINGLE = 4;

// A shingle is looked up at its first places in a text only: a text that repeats itself costs no square of its length.
const PLACES = 8;
// Fewer words in runs than this can make no passage.
const FEWEST_WORDS = SHINGLE + 2;
// Of a thousand versions of one text not every two are compared: each with those that have most in common with it.
const MOST_PARTNERS = 100;

/** Equal stretches of words of two texts, three numbers each: where in the one, where in the other, how long. */
export type Runs = Int32Array;

/**
 * Calls `visit` for every two sequences that share more than one run of `SHINGLE` words, with all runs that cannot be
 * made longer, sorted by their place in the later sequence `a`, then in `b`; `b` < `a` are indexes. A sequence that
 * shares runs with very many before it is visited with the hundred that share most.
 */
export function commonRuns(sequences: readonly Int32Array[], visit: (a: number, b: number, runs: Runs) => void): void {
  const index = indexShingles(sequences);
  const found = {
    values: new Int32Array(1 << 12),
    partners: new Int32Array(1 << 10),
    count: 0,
  };
  for (let a = 0; a < sequences.length; a += 1) {
    found.count = 0;
    findRuns(index, a, found);
    visitPartners(found, sequences.length, (b, runs) => visit(a, b, runs));
  }
}

type Found = {
  values: Int32Array;
  partners: Int32Array;
  count: number;
};
type Index = {
  /** All sequences in one, a different negative number behind each. */
  words: Int32Array;
  offsets: Int32Array;
  ownerOf: Int32Array;
  bucketOf: Int32Array;
  bucketStarts: Int32Array;
  places: Int32Array;
  /** 1 where a shingle is looked up: one of its first places in its sequence. */
  isLooked: Uint8Array;
};

function indexShingles(sequences: readonly Int32Array[]): Index {
  const total = sequences.reduce((sum, { length }) => sum + length + 1, 0);
  const words = new Int32Array(total);
  const ownerOf = new Int32Array(total);
  const offsets = new Int32Array(sequences.length + 1);
  let at = 0;
  for (const [owner, ids] of sequences.entries()) {
    offsets[owner] = at;
    words.set(ids, at);
    ownerOf.fill(owner, at, at + ids.length + 1);
    at += ids.length;
    words[at] = -1 - owner;
    at += 1;
  }
  offsets[sequences.length] = at;
  return { words, offsets, ownerOf, ...sortPlaces(words, ownerOf) };
}

function sortPlaces(words: Int32Array, ownerOf: Int32Array) {
  const buckets = 1 << Math.min(24, Math.max(4, Math.ceil(Math.log2(words.length + 1)) + 1));
  const bucketOf = new Int32Array(words.length).fill(-1);
  const isLooked = new Uint8Array(words.length);
  const bucketStarts = new Int32Array(buckets + 1);
  const lastOwner = new Int32Array(buckets).fill(-1);
  const inOwner = new Uint8Array(buckets);
  for (let at = 0; at + SHINGLE < words.length; at += 1) {
    const bucket = hashAt(words, at, buckets - 1);
    if (bucket === -1) continue;
    const owner = ownerOf[at] ?? 0;
    if (lastOwner[bucket] !== owner) inOwner[bucket] = 0;
    lastOwner[bucket] = owner;
    bucketOf[at] = bucket;
    if ((inOwner[bucket] ?? 0) >= PLACES) continue;
    inOwner[bucket] = (inOwner[bucket] ?? 0) + 1;
    isLooked[at] = 1;
    bucketStarts[bucket + 1] = (bucketStarts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    bucketStarts[bucket + 1] = (bucketStarts[bucket + 1] ?? 0) + (bucketStarts[bucket] ?? 0);
  }
  const places = new Int32Array(bucketStarts[buckets] ?? 0);
  const next = bucketStarts.slice();
  for (let at = 0; at < words.length; at += 1) {
    if (isLooked[at] !== 1) continue;
    const bucket = bucketOf[at] ?? 0;
    const place = next[bucket] ?? 0;
    places[place] = at;
    next[bucket] = place + 1;
  }
  return { bucketOf, bucketStarts, places, isLooked };
}

/** The bucket of the shingle at a place; -1 where the sequence ends before it does. */
function hashAt(words: Int32Array, at: number, mask: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < SHINGLE; offset += 1) {
    const word = words[at + offset] ?? -1;
    if (word < 0) return -1;
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) & mask;
}

function findRuns(index: Index, a: number, found: Found): void {
  const { offsets, bucketOf, bucketStarts, places, isLooked } = index;
  const start = offsets[a] ?? 0;
  const end = offsets[a + 1] ?? 0;
  for (let i = start; i < end; i += 1) {
    if (isLooked[i] !== 1) continue;
    const bucket = bucketOf[i] ?? 0;
    const first = bucketStarts[bucket] ?? 0;
    const stop = bucketStarts[bucket + 1] ?? 0;
    for (let k = first; k < stop; k += 1) {
      const j = places[k] ?? 0;
      if (j >= start) break;
      addRun(index, i, j, found);
    }
  }
}

/** Adds the run that begins at two places; none when it began before them or is too short. */
function addRun({ words, offsets, ownerOf, isLooked }: Index, i: number, j: number, found: Found): void {
  const isInside = words[i - 1] === words[j - 1] && isLooked[i - 1] === 1 && isLooked[j - 1] === 1;
  if (isInside) return;
  let length = 0;
  while (words[i + length] === words[j + length]) length += 1;
  if (length < SHINGLE) return;
  const owner = ownerOf[j] ?? 0;
  push(found, owner, { i: i - (offsets[ownerOf[i] ?? 0] ?? 0), j: j - (offsets[owner] ?? 0), length });
}

function push(found: Found, owner: number, { i, j, length }: { i: number; j: number; length: number }): void {
  if (found.count === found.partners.length) {
    found.partners = grown(found.partners);
    found.values = grown(found.values);
  }
  found.partners[found.count] = owner;
  const at = found.count * 3;
  found.values[at] = i;
  found.values[at + 1] = j;
  found.values[at + 2] = length;
  found.count += 1;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Hands out the runs partner by partner, each partner's in the order they were found. */
function visitPartners({ values, partners, count }: Found, size: number, visit: (b: number, runs: Runs) => void): void {
  const starts = new Int32Array(size + 1);
  for (let k = 0; k < count; k += 1) {
    const slot = (partners[k] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let b = 0; b < size; b += 1) starts[b + 1] = (starts[b + 1] ?? 0) + (starts[b] ?? 0);
  const sorted = new Int32Array(count * 3);
  const words = new Int32Array(size);
  const next = starts.slice();
  for (let k = 0; k < count; k += 1) {
    const b = partners[k] ?? 0;
    const place = next[b] ?? 0;
    for (let part = 0; part < 3; part += 1) sorted[place * 3 + part] = values[k * 3 + part] ?? 0;
    words[b] = (words[b] ?? 0) + (values[k * 3 + 2] ?? 0);
    next[b] = place + 1;
  }
  for (const b of chosenPartners(words)) visit(b, sorted.subarray((starts[b] ?? 0) * 3, (starts[b + 1] ?? 0) * 3));
}

/** The sequences that share enough words to be compared, those with most where they are too many. */
function chosenPartners(words: Int32Array): number[] {
  const partners: number[] = [];
  for (let b = 0; b < words.length; b += 1) if ((words[b] ?? 0) >= FEWEST_WORDS) partners.push(b);
  if (partners.length <= MOST_PARTNERS) return partners;
  return partners.sort((x, y) => (words[y] ?? 0) - (words[x] ?? 0) || x - y).slice(0, MOST_PARTNERS);
}
