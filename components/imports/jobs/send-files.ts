import { makeKey } from "@/lib/client/build-request";
import { CallError } from "@/lib/client/call";
import { upload } from "@/lib/client/upload";
import type { JobAnswer } from "@/lib/contract/imports";
import type { ChosenFile } from "./choose-files";
import { chunkFiles } from "./chunk-files";

/** Files that the server refused to take at all; what it took and cannot read is said by the job. */
export interface Refusal {
  readonly names: readonly string[];
  readonly sentence: string;
}

interface Watch {
  /** Aborted when no more shall be sent. */
  readonly signal: AbortSignal;
  /** Told after each request how the job fares, and while one goes out how many bytes of all have gone. */
  readonly onSent: (job: JobAnswer, files: number) => void;
  readonly onProgress: (bytes: number) => void;
}

const tries = 6;

/** Sends files to a job, some at a time, again where the server cannot be reached for a while. Answers what was refused. */
export async function sendFiles(job: string, files: readonly ChosenFile[], watch: Watch): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  let [sentFiles, sentBytes] = [0, 0];
  for (const chunk of chunkFiles(files)) {
    const bytes = chunk.reduce((sum, { size }) => sum + size, 0);
    const before = sentBytes;
    const onProgress = (share: number) => watch.onProgress(before + share * bytes);
    const outcome = await sendChunk(job, chunk, { signal: watch.signal, onProgress });
    if (outcome === null) break;
    sentFiles += chunk.length;
    sentBytes += bytes;
    if (typeof outcome === "string") refusals.push({ names: chunk.map(({ name }) => name), sentence: outcome });
    else watch.onSent(outcome, sentFiles);
  }
  return refusals;
}

interface ChunkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** The job's answer, or why the files were refused; null when the sending was stopped. */
async function sendChunk(job: string, chunk: readonly ChosenFile[], options: ChunkOptions) {
  const key = makeKey();
  const files = chunk.map(({ name, file }) =>
    name === file.name ? file : new File([file], name, { type: file.type }),
  );
  for (let attempt = 1; ; attempt += 1) {
    if (options.signal.aborted) return null;
    try {
      return (await upload("addJobItems", { job }, files, { key, ...options })).answer;
    } catch (error) {
      if (options.signal.aborted) return null;
      if (!(error instanceof CallError)) throw error;
      const { code, detail } = error.problem;
      if (code !== "unavailable" || attempt === tries) return detail;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}
