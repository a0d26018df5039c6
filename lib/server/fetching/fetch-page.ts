import manifest from "@/package.json";
import { env } from "../env";
import { createPageClient, type FetchedPage, type FetchOptions, type PageClient } from "./page-client";
import { PRODUCT } from "./robots-keeper";
import { theWeb } from "./web";

/** Milliseconds, and the bytes that a source may have. */
export const pageLimits = { connect: 8000, headers: 12_000, whole: 20_000, bytes: 10 * 1024 * 1024 } as const;

declare global {
  var variorumPageClient: PageClient | undefined;
}

/**
 * Fetches a page of the public web, politely and within limits, through the one client of this process. Throws an AppError
 * with a sentence for every failure; `unavailable` is worth another try. Never to be waited for within a transaction.
 */
export function fetchPage(address: string, options?: FetchOptions): Promise<FetchedPage> {
  globalThis.variorumPageClient ??= createPageClient({
    web: theWeb,
    userAgent: `${PRODUCT}/${manifest.version} (+${env().APP_ORIGIN})`,
    limits: pageLimits,
    apart: 1000,
  });
  return globalThis.variorumPageClient.fetchPage(address, options);
}
