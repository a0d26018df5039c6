import { Inflate } from "fflate";
import type { Refusal } from "./reader";

/** What an archive may hold at most: entries, bytes of all when inflated, and how many times an entry may grow. */
export const zipLimits = { entries: 10_000, bytes: 100 * 1024 * 1024, ratio: 100, ratioFrom: 1024 * 1024 } as const;

/** An archive whose directory obeys the limits. `read` inflates one entry; a name that is not in it gives null. */
export type ZipArchive = { names: readonly string[]; read(name: string): Uint8Array | null | Refusal };

type Entry = { name: string; method: number; isLocked: boolean; packed: number; size: number; at: number };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const CHUNK = 16_384;

const damaged: Refusal = {
  problem: "damaged",
  sentence: "This ZIP archive or office document is damaged and cannot be opened.",
};
const locked: Refusal = {
  problem: "locked",
  sentence: "This file is locked with a password. Save it without one and try again.",
};
const tooMany: Refusal = {
  problem: "too-large",
  sentence: `This archive holds more than ${zipLimits.entries.toLocaleString("en-GB")} files.`,
};
const tooLarge: Refusal = { problem: "too-large", sentence: "This file unpacks to more than 100 MB." };
const bomb: Refusal = {
  problem: "unsafe",
  sentence: "A part of this file grows more than a hundredfold when it is unpacked, so it was not opened.",
};
const wandering: Refusal = {
  problem: "unsafe",
  sentence: "This archive names files outside itself, so it was not opened.",
};

/** Whether bytes start as those of a ZIP archive do, also of an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Opens an archive by its central directory (APPNOTE 6.3, without ZIP64) and inflates nothing yet. All that the
 * directory declares is held against the limits; since directories lie, so is every byte that `read` inflates.
 */
export function openZip(bytes: Uint8Array): ZipArchive | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  if (entries === null) return damaged;
  const problem = entries === "too-many" ? tooMany : problemOf(entries, bytes.length);
  if (problem !== null || entries === "too-many") return problem ?? tooMany;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let left: number = zipLimits.bytes;
  return {
    names: [...byName.keys()],
    read(name) {
      const entry = byName.get(name);
      if (entry === undefined) return null;
      const content = inflateEntry(view, entry, left);
      if (!("problem" in content)) left -= content.length;
      return content;
    },
  };
}

function readDirectory(view: DataView): Entry[] | null | "too-many" {
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) return "too-many";
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (nameEnd > view.byteLength) return null;
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 0x41) !== 0,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is the last thing in an archive but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function problemOf(entries: readonly Entry[], length: number): Refusal | null {
  let size = 0;
  let packed = 0;
  for (const entry of entries) {
    size += entry.size;
    packed += entry.packed;
    if (entry.isLocked) return locked;
    if (isWandering(entry.name)) return wandering;
    if (entry.size > zipLimits.ratioFrom && entry.size > entry.packed * zipLimits.ratio) return bomb;
  }
  if (size > zipLimits.bytes) return tooLarge;
  // Entries that share their bytes would make a small archive a large one.
  return packed > length ? damaged : null;
}

/** Names that lead out of an archive, are absolute, or that different programs would read differently. */
function isWandering(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\|\p{Cc}/u.test(name) || name.length > 1024 || name.split("/").includes("..");
}

function inflateEntry(view: DataView, entry: Entry, left: number): Uint8Array | Refusal {
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== LOCAL) return damaged;
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > view.byteLength) return damaged;
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, entry.packed);
  if (entry.method === 0) return packed.length > left ? tooLarge : packed;
  return entry.method === 8 ? inflate(packed, left) : damaged;
}

function inflate(packed: Uint8Array, left: number): Uint8Array | Refusal {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isComplete = packed.length === 0;
  const inflating = new Inflate((part, isLast) => {
    parts.push(part);
    size += part.length;
    isComplete ||= isLast;
  });
  const grown = () => size > zipLimits.ratioFrom && size > packed.length * zipLimits.ratio;
  try {
    for (let at = 0; at < packed.length && !isComplete; at += CHUNK) {
      inflating.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (size > left) return tooLarge;
      if (grown()) return bomb;
    }
  } catch {
    return damaged;
  }
  return isComplete ? joined(parts, size) : damaged;
}

/** The parts one after another; `size` is that of all. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
