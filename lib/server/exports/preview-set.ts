import { type Preview, readPreview } from "@/lib/core/exports/read-preview";
import type { Actor } from "../actor";
import { exportSet } from "./queries";

interface Wanted {
  readonly project: string;
  readonly format: string;
  readonly extension: string;
  readonly story?: string | undefined;
  readonly status?: string | undefined;
  readonly annotator?: string | undefined;
}

/** The first entries of an export as a page shows them; with the rights and errors of the export itself. */
export async function previewSet(actor: Actor, wanted: Wanted, entries: number): Promise<Preview> {
  const { extension, ...input } = wanted;
  const answer = await exportSet.call(actor, { ...input, preview: entries }, {});
  if (!("body" in answer) || answer.body instanceof Uint8Array) throw new RangeError("An export is a stream.");
  return readPreview(extension, await new Response(answer.body).text());
}
