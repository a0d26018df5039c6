import type { Upload } from "@/lib/contract/articles";
import type { ErrorCode } from "@/lib/core/errors";
import { decodeSource, maxSourceBytes } from "@/lib/core/imports/decode";
import type { ReadArticle } from "@/lib/core/imports/reader";
import { chooseReader, readSource } from "@/lib/core/imports/readers";
import { AppError } from "../app-error";

/** A source that was read: the article in it, and the bytes as they came. */
export interface ReadUpload {
  readonly read: ReadArticle;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly encoding: string;
  readonly fileName: string | null;
}

const codes: Readonly<Record<string, ErrorCode>> = {
  "too-large": "too-large",
  binary: "unsupported",
  encoding: "unsupported",
};

function refuse(problem: string, sentence: string): never {
  throw new AppError(codes[problem] ?? "invalid", sentence);
}

/** The last part of a name, without a path, at a length that fits a file system. */
function plainName(name: string): string | null {
  return name.split(/[\\/]/).at(-1)?.replaceAll("\0", "").slice(-200) || null;
}

/** Reads one source, of whatever kind its content says; what cannot be read throws with a sentence. */
export function readUpload(upload: Upload): ReadUpload {
  const { bytes, name } = upload;
  if (bytes.length > maxSourceBytes) refuse("too-large", "This is larger than 10 MB. Split it and try again.");
  const charset = /charset=["']?([\w-]+)/i.exec(upload.mediaType)?.[1];
  const decoded = decodeSource(bytes, charset);
  if ("problem" in decoded) return refuse(decoded.problem, decoded.sentence);
  const fileName = plainName(name);
  const source = { text: decoded.text, ...(fileName ? { name: fileName } : {}) };
  const reader = chooseReader(source);
  const read = readSource(source, reader);
  if ("problem" in read) return refuse(read.problem, read.sentence);
  return { read, bytes, mediaType: reader.mediaTypes[0] ?? "text/plain", encoding: decoded.encoding, fileName };
}
