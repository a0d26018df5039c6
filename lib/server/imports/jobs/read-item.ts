import { AppError } from "../../app-error";
import { type ReadUpload, readUpload } from "../read-upload";
import type { ClaimedItem } from "./claim-item";

/** Reads the source of an item, outside any transaction; throws with a sentence what cannot be read. */
export async function readItem({ name, url, mediaType, bytes }: ClaimedItem): Promise<ReadUpload> {
  if (url !== null) throw new AppError("unsupported", "Addresses are not fetched here.");
  if (bytes === null) throw new AppError("invalid", "The bytes of this are gone. Add the file again.");
  return readUpload({ name, mediaType, bytes });
}
