const anySite = "https://site.invalid";

/** The path to go on to after signing in: `wanted` where that is a path of this site, else `/`. Never another site's address. */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, anySite)) return "/";
  const url = new URL(wanted, anySite);
  return url.origin === anySite ? `${url.pathname}${url.search}${url.hash}` : "/";
}
