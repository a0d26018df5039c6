import { readCodebook } from "@/lib/core/projects/codebook-formats";
import { AppError } from "../app-error";

const MOST_BYTES = 10 * 1024 * 1024;

/** Text in UTF-8, or in UTF-16 where its mark says so; null where it is neither. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The entries of an uploaded codebook with remarks on them; what cannot be read is refused with a sentence. */
export function readCodebookFile(file: { readonly bytes: Uint8Array } | undefined) {
  if (!file) throw new AppError("invalid", "Send the codebook as one file.");
  if (file.bytes.length > MOST_BYTES)
    throw new AppError("too-large", "This file has more than 10 MB, which no codebook has.");
  const text = decode(file.bytes);
  if (text === null) throw new AppError("unsupported", "This file is no text in UTF-8 or UTF-16.");
  const read = readCodebook(text);
  if ("problem" in read) throw new AppError("invalid", `${read.problem} Nothing was taken over.`);
  return read;
}
