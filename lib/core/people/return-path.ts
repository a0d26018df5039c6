const anySite = "https://site.invalid";

/** The path to go on to after signing in: `wanted` where that is a path of this site, else `/`. Never another site's address. */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, anySite)) return "/";
  const url = new URL(wanted, anySite);
  // `/.//other.example` is of this site until it is resolved, and then begins like another's.
  if (url.origin !== anySite || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
