import type { FetchRecord } from "@/lib/contract/fetching";
import type { Upload } from "@/lib/contract/upload";
import type { ErrorCode } from "@/lib/core/errors";
import { isAcceptedType } from "@/lib/core/imports/accepted-type";
import { hasSignature, maxSourceBytes } from "@/lib/core/imports/decode";
import type { ReadSource } from "@/lib/core/imports/read-bytes";
import { readers } from "@/lib/core/imports/readers";
import { AppError } from "../app-error";
import { readInCage } from "./reading-cage";

/** A source that was read: what is in it, and the bytes as they came. */
export interface ReadUpload extends ReadSource {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  /** How it came from the web; null for what people gave. */
  readonly fetched: FetchRecord | null;
}

const codes: Readonly<Record<string, ErrorCode>> = {
  "too-large": "too-large",
  binary: "unsupported",
  encoding: "unsupported",
  damaged: "unsupported",
  locked: "unsupported",
  unsafe: "unsupported",
};

/** The last part of a name, without a path or control characters, at a length that file systems take. */
function plainName(name: string): string | null {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? "";
  return [...last.replace(/\p{Cc}/gu, "").trim()].slice(-120).join("") || null;
}

function unknownType(name: string | null): AppError {
  const what = name ? `“${name}” is of a type` : "This is of a type";
  const known = readers.map(({ label, extensions }) => `${label} (.${extensions[0]})`).join(", ");
  return new AppError("unsupported", `${what} that is not read here. Save it as one of ${known}, or paste its text.`);
}

/**
 * Reads one source by the kind that its content shows, or with the reader named; throws with a sentence what cannot be
 * read. A name of an unknown type is only believed of a text: the bytes of other files say themselves what they are.
 */
export async function readUpload(upload: Upload, reader?: string): Promise<ReadUpload> {
  const { bytes, mediaType } = upload;
  if (bytes.length > maxSourceBytes) {
    throw new AppError("too-large", "This is larger than 10 MB. Split it and try again.");
  }
  const fileName = plainName(upload.name);
  if (!isAcceptedType({ name: fileName ?? "", mediaType }, readers) && !hasSignature(bytes))
    throw unknownType(fileName);
  const charset = /charset=["']?([\w-]{1,40})/i.exec(mediaType)?.[1];
  const reading = await readInCage({ bytes, name: fileName ?? undefined, charset, reader });
  if ("problem" in reading) throw new AppError(codes[reading.problem] ?? "invalid", reading.sentence);
  return { ...reading, bytes, fileName, fetched: null };
}
