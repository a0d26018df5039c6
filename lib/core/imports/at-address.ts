import { outletDomain } from "@/lib/core/articles/outlet-domain";
import type { ArticleMetadata, Evidence, OutletEvidence } from "./reader";

/** Where a page was fetched: `original` says that an archive keeps it, and that it is the address of the page it copied. */
export type FetchedAt = { address: string; original: boolean };

/**
 * Adds to what a page says of itself what the address says that it was fetched from: its own address, where it names no other,
 * and the domain of its outlet. A copy in an archive has the original's address, whatever the copy says; and a page that
 * names the front page of its site as its own address is not believed.
 */
export function atAddress<T extends ArticleMetadata>(read: T, { address, original }: FetchedAt): T {
  const foundIn = original ? "the address of the archived copy" : "the address it was fetched from";
  const named = read.url !== null && isFrontPage(read.url.value) && !isFrontPage(address) ? null : read.url;
  const url = original || named === null ? { value: address, foundIn, guess: false } : named;
  return { ...read, url, outlet: outletAt(read.outlet, url) };
}

function isFrontPage(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname === "/" && new URL(address).search === "";
}

function outletAt(outlet: Evidence<OutletEvidence> | null, url: Evidence<string>): Evidence<OutletEvidence> | null {
  const domain = outletDomain(url.value);
  if (domain === null || outlet?.value.domain === domain) return outlet;
  if (outlet?.value.name === undefined) return { value: { domain }, foundIn: url.foundIn, guess: false };
  return { ...outlet, value: { name: outlet.value.name, domain } };
}
