import { Gunzip } from "fflate";
import type { Refusal } from "./reader";
import { joined, zipLimits } from "./zip-entries";

const CHUNK = 4096;
const MOST_MEMBERS = 50_000;

const damaged: Refusal = { problem: "damaged", sentence: "This gzip archive is damaged and cannot be opened." };

/** Whether bytes start as gzip does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/**
 * What gzip holds, all its members one after another, 50,000 at most; nothing is inflated beyond `left` bytes or a
 * hundredfold. Where it breaks off, what came before is given, and `isWhole` says so.
 */
export function gunzip(packed: Uint8Array, left: number): { bytes: Uint8Array; isWhole: boolean } | Refusal {
  const parts: Uint8Array[] = [];
  let size = 0;
  let members = 1;
  let isWhole = false;
  const inflating = new Gunzip((part, isLast) => {
    parts.push(part);
    size += part.length;
    isWhole = isLast;
  });
  inflating.onmember = () => {
    members += 1;
  };
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflating.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (members > MOST_MEMBERS) return { problem: "too-large", sentence: "This archive has more than 50,000 parts." };
      if (size > left) return { problem: "too-large", sentence: "This file unpacks to more than 100 MB." };
      if (size > zipLimits.ratioFrom && size > packed.length * zipLimits.ratio) {
        return { problem: "unsafe", sentence: "This file grows more than a hundredfold, so it was not opened." };
      }
    }
  } catch {
    if (size === 0) return damaged;
    isWhole = false;
  }
  return { bytes: joined(parts, size), isWhole };
}

/** The first bytes of what gzip holds, as far as a few thousand packed ones give them; empty where it is damaged. */
export function startOfGzip(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  try {
    new Gunzip((part) => parts.push(part)).push(packed.subarray(0, 4096));
  } catch {
    // What came before the damage is the start.
  }
  return parts[0] ?? new Uint8Array();
}
