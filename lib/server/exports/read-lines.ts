import { AppError } from "../app-error";

const LF = 0x0a;

/** The lines of an uploaded text file without their line feeds; text that is not UTF-8 is `invalid`, with its line. */
export async function* readLines(bytes: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    line += 1;
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found;
    yield decodeLine(decoder, bytes.subarray(start, end), line);
    start = end + 1;
  }
}

function decodeLine(decoder: TextDecoder, bytes: Uint8Array, line: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new AppError("invalid", `Line ${line}: This is not UTF-8 text. Nothing was imported.`);
  }
}
