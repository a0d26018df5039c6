import { decodeBytes } from "./decode-bytes";
import { guessLegacyEncoding } from "./legacy-encoding";

/** The most that one source may hold: 10 MB. */
export const maxSourceBytes = 10 * 1024 * 1024;

export type LineEndings = "none" | "lf" | "crlf" | "cr" | "mixed";

/** A source as text, and how it was written. The text has no byte order mark; its line ends are as they were. */
export type DecodedSource = { text: string; encoding: string; hadBom: boolean; lineEndings: LineEndings };

/** Why a source cannot be read, with a sentence for the person who gave it. */
export type SourceProblem = { problem: "empty" | "too-large" | "binary" | "encoding"; sentence: string };

type Signature = { bytes: readonly number[]; at?: number; name: string };

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: "a PDF" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: "a ZIP archive or an office document of another kind" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: "a ZIP archive" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "an old office document" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: "an RTF document" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a PNG picture" },
  { bytes: [0xff, 0xd8, 0xff], name: "a JPEG picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: "a GIF picture" },
  { bytes: [0x52, 0x49, 0x46, 0x46], name: "a picture, sound or film" },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, name: "a film or sound" },
  { bytes: [0x49, 0x44, 0x33], name: "a sound file" },
  { bytes: [0x1f, 0x8b], name: "a gzip archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: "a 7z archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: "a RAR archive" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: "a program" },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], name: "a program" },
];

const BOMS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Whether bytes start like those of a file that is no text, such as a PDF, an archive or a picture. */
export function hasSignature(bytes: Uint8Array): boolean {
  return signatureOf(bytes) !== undefined;
}

/**
 * Turns the bytes of a source into text. The byte order mark decides, else strict UTF-8, UTF-16 without a mark, the
 * charset declared by the sender or in the HTML, and last windows-1251, KOI8-R or windows-1252 where the letters leave
 * no doubt. What cannot be read with certainty is refused with a sentence; no byte is ever dropped in silence.
 * `most` is how many bytes it may have.
 */
export function decodeSource(
  bytes: Uint8Array,
  declaredCharset?: string | null,
  most: number = maxSourceBytes,
): DecodedSource | SourceProblem {
  if (bytes.length > most) {
    return problem("too-large", `This is larger than ${Math.floor(most / 1024 / 1024)} MB. Split it and try again.`);
  }
  const signature = signatureOf(bytes);
  if (signature !== undefined) {
    return problem(
      "binary",
      `This looks like ${signature.name}; save it as text, HTML, PDF or DOCX, or paste the text.`,
    );
  }
  const bom = BOMS.find((each) => startsWith(bytes, each.bytes, 0));
  const encoding = bom?.encoding ?? wideEncoding(bytes);
  if (encoding === null && isBinary(bytes)) {
    return problem("binary", "This looks like a program or a picture, not like text; paste the text instead.");
  }
  const decoded = encoding === null ? decodeUnmarked(bytes, declaredCharset) : decodeBytes(bytes, encoding);
  if (decoded === null) {
    return problem("encoding", "The characters cannot be read with certainty; save it as UTF-8 and try again.");
  }
  if (decoded.text.trim() === "") return problem("empty", "There is no text in this.");
  return { ...decoded, hadBom: bom !== undefined, lineEndings: lineEndingsOf(decoded.text) };
}

function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find(({ bytes: start, at }) => startsWith(bytes, start, at ?? 0));
}

function problem(kind: SourceProblem["problem"], sentence: string): SourceProblem {
  return { problem: kind, sentence };
}

function startsWith(bytes: Uint8Array, start: readonly number[], at: number): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

/** UTF-16 without a mark: nearly all of every other byte in one sample is that of one or two alphabets. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const size = Math.min(bytes.length, 4096) & ~1;
  if (bytes.length % 2 !== 0 || size < 4) return null;
  const zeros = [0, 0];
  const alphabets = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const parity = at % 2;
    const byte = bytes[at];
    if (byte === 0) zeros[parity] = (zeros[parity] ?? 0) + 1;
    if (byte === 0 || byte === 0x04 || byte === 0x06) alphabets[parity] = (alphabets[parity] ?? 0) + 1;
  }
  const half = size / 2;
  const isHigh = (parity: 0 | 1) =>
    (zeros[parity] ?? 0) > 0 && (alphabets[parity] ?? 0) > half * 0.8 && (zeros[1 - parity] ?? 0) < half * 0.05;
  if (isHigh(1)) return "utf-16le";
  return isHigh(0) ? "utf-16be" : null;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls > sample.length * 0.05;
}

function decodeUnmarked(bytes: Uint8Array, declared: string | null | undefined) {
  const utf8 = decodeBytes(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  for (const label of [declared, charsetInHtml(bytes)]) {
    const decoded = label ? decodeBytes(bytes, label) : null;
    if (decoded !== null) return decoded;
  }
  const guess = guessLegacyEncoding(bytes);
  return guess === null ? null : decodeBytes(bytes, guess);
}

function charsetInHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  if (!/<(?:meta|html|\?xml)/i.test(head)) return null;
  return /<(?:meta|\?xml)[^>]{0,500}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

function lineEndingsOf(text: string): LineEndings {
  const kinds = new Set<LineEndings>();
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) {
    kinds.add(end === "\n" ? "lf" : end === "\r" ? "cr" : "crlf");
    if (kinds.size > 1) return "mixed";
  }
  return [...kinds][0] ?? "none";
}
