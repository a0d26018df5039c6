const STEP = 64;

/**
 * Conversions between the units in which tools count a text: UTF-16 code units (ours), code points (W3C Web
 * Annotation) and UTF-8 bytes. Each takes an offset between two characters, 0 and the length included, and throws
 * RangeError for any other: negative, fractional, behind the end, or inside a character.
 */
export type OffsetIndex = {
  readonly units: number;
  readonly codePoints: number;
  readonly bytes: number;
  toCodePoint(unit: number): number;
  toByte(unit: number): number;
  fromCodePoint(codePoint: number): number;
  fromByte(byte: number): number;
};

type Place = { unit: number; codePoint: number; byte: number };
type Measure = keyof Place;

/**
 * An index over one text: built in one pass, then each conversion takes logarithmic time. A lone surrogate counts as
 * one code point and, as encoders write it, three bytes.
 */
export function createOffsetIndex(text: string): OffsetIndex {
  const size = Math.floor(text.length / STEP) + 1;
  const steps = { unit: new Uint32Array(size), codePoint: new Uint32Array(size), byte: new Uint32Array(size) };
  const place: Place = { unit: 0, codePoint: 0, byte: 0 };
  for (let step = 0; step < size; step += 1) {
    while (place.unit < step * STEP) advance(text, place);
    steps.unit[step] = place.unit;
    steps.codePoint[step] = place.codePoint;
    steps.byte[step] = place.byte;
  }
  while (place.unit < text.length) advance(text, place);
  const total = { ...place };

  function locate(from: Measure, offset: number): Place {
    if (!Number.isInteger(offset) || offset < 0 || offset > total[from]) {
      throw new RangeError(`The ${from} offset ${offset} is not between 0 and ${total[from]}.`);
    }
    const step = lastAtOrBefore(steps[from], offset);
    const at: Place = {
      unit: steps.unit[step] ?? 0,
      codePoint: steps.codePoint[step] ?? 0,
      byte: steps.byte[step] ?? 0,
    };
    while (at[from] < offset) advance(text, at);
    if (at[from] !== offset) throw new RangeError(`The ${from} offset ${offset} is inside a character.`);
    return at;
  }

  return {
    units: total.unit,
    codePoints: total.codePoint,
    bytes: total.byte,
    toCodePoint: (unit) => locate("unit", unit).codePoint,
    toByte: (unit) => locate("unit", unit).byte,
    fromCodePoint: (codePoint) => locate("codePoint", codePoint).unit,
    fromByte: (byte) => locate("byte", byte).unit,
  };
}

function advance(text: string, place: Place): void {
  const code = text.codePointAt(place.unit) ?? 0;
  place.unit += code > 0xffff ? 2 : 1;
  place.codePoint += 1;
  place.byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3;
}

function lastAtOrBefore(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
