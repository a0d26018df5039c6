import { isAcceptedType } from "@/lib/core/imports/accepted-type";
import { atAddress } from "@/lib/core/imports/at-address";
import { readers } from "@/lib/core/imports/readers";
import { fetchPage } from "../fetching/fetch-page";
import type { FetchedPage, FetchOptions } from "../fetching/page-client";
import { type ReadUpload, readUpload } from "./read-upload";

/** Fetches one page; only tests put another in the place of the guarded client. */
export type FetchPage = (address: string, options?: FetchOptions) => Promise<FetchedPage>;

/** The most milliseconds that a person waits for a turn at a host. */
export const patience = 20_000;

/** The name counts only where it is that of a file: addresses often end with a word, or with what runs on the server. */
function nameOf({ fileName }: FetchedPage): string {
  return isAcceptedType({ name: fileName, mediaType: "" }, readers) && fileName.includes(".") ? fileName : "";
}

/**
 * Fetches the page at an address and reads it; throws an AppError with a sentence where either fails. Never to be waited for
 * within a transaction.
 */
export async function readAddress(
  address: string,
  options: FetchOptions = {},
  fetch: FetchPage = fetchPage,
): Promise<ReadUpload> {
  const page = await fetch(address, options);
  const { bytes, mediaType, charset, url, record } = page;
  const declared = charset ? `${mediaType}; charset=${charset}` : mediaType;
  const read = await readUpload({ name: nameOf(page), mediaType: declared, bytes });
  const article = atAddress(read.article, { address: url, original: record.original !== null });
  return { ...read, article, fetched: record };
}
