/**
 * The domain by which an outlet is known: the host of an address or a bare domain, in lower case and without `www.`,
 * `m.` or `amp.`. Null when there is none.
 */
export function outletDomain(address: string): string | null {
  const trimmed = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/[\s@]/.test(trimmed.split("/", 3).join("/")) || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const host = hostname.toLowerCase().replace(/\.$/, "");
  if ((protocol !== "http:" && protocol !== "https:") || !/[a-z]$/.test(host) || !host.includes(".")) return null;
  const bare = host.replace(/^(?:www\d?|m|mobile|amp)\./, "");
  return bare.includes(".") ? bare : host;
}
