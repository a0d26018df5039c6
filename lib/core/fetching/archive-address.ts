/** A copy that an archive keeps: the address of the original, and the time of the copy in ISO 8601 UTC where it is said. */
export type ArchivedCopy = { original: string; archivedAt: string | null };

const WAYBACK_HOSTS =
  /^(?:(?:web|wayback|www)\.)?archive\.org$|^(?:www\.)?arquivo\.pt$|^(?:wayback|web)\.archive-it\.org$|^(?:www\.)?webarchive\.(?:nationalarchives\.gov|org)\.uk$|^(?:swap\.stanford\.edu|web\.archive\.org\.au)$/;
const ARCHIVE_TODAY_HOSTS = /^(?:www\.)?archive\.(?:today|ph|is|li|fo|md|vn|ec)$/;
const WAYBACK_PATH = /^\/(?:web\/|wayback\/|[a-z]+\/)?(?:\d{1,9}\/)?(\d{4,14})(?:[a-z]{2}_)?\/(.+)$/i;
const WAYBACK_ANY = /^\/web\/\*?\/?(https?:\/{1,2}.+)$/i;
const ARCHIVE_TODAY_PATH = /^\/(?:(\d{4,14}|\d{4}\.\d{2}\.\d{2}-\d{6})|newest|oldest|timegate)\/(.+)$/i;

/**
 * The original behind the address of a look-up in an archive of the web (web.archive.org and its like, archive.today,
 * search-engine caches) or behind an address of AMP's caches. Null for every other address, and for short links of archives.
 */
export function parseArchiveAddress(address: URL): ArchivedCopy | null {
  const host = address.hostname.toLowerCase().replace(/\.$/, "");
  const rest = `${address.pathname}${address.search}`;
  if (WAYBACK_HOSTS.test(host)) {
    const [, stamp, original] = WAYBACK_PATH.exec(rest) ?? [];
    return copyOf(original ?? WAYBACK_ANY.exec(rest)?.[1], stamp);
  }
  if (ARCHIVE_TODAY_HOSTS.test(host)) {
    const [, stamp, original] = ARCHIVE_TODAY_PATH.exec(rest) ?? [];
    return copyOf(original, stamp);
  }
  if (host === "webcache.googleusercontent.com") {
    const query = /^cache:(?:[\w-]{6,20}:)?(\S+)/.exec(address.searchParams.get("q") ?? "")?.[1];
    return copyOf(query, undefined);
  }
  return ampOriginal(host, rest);
}

/** Whether a host is one of the archives of the web, whose word about an original counts. */
export function isArchiveHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  return WAYBACK_HOSTS.test(host) || ARCHIVE_TODAY_HOSTS.test(host);
}

/** The copy that an archive describes in its headers (RFC 7089), or null. */
export function parseMemento(headers: Readonly<Record<string, string>>): ArchivedCopy | null {
  const original = /<([^<>]+)>\s*;[^<>,]*\brel="?(?:[^",]*\s)?original(?:\s[^",]*)?"?/i.exec(headers.link ?? "")?.[1];
  const copy = copyOf(original, undefined);
  const time = Date.parse(headers["memento-datetime"] ?? "");
  return copy && { ...copy, archivedAt: Number.isNaN(time) ? null : new Date(time).toISOString() };
}

/** The address at which web.archive.org gives a copy as it was captured, without its own bar; other addresses unchanged. */
export function capturedAddress(address: URL): URL {
  if (!/^web\.archive\.org$/i.test(address.hostname)) return address;
  const captured = new URL(address);
  captured.pathname = address.pathname.replace(/^(\/web\/\d{4,14})(?=\/)/, "$1id_");
  return captured;
}

function ampOriginal(host: string, rest: string): ArchivedCopy | null {
  const inCache = host.endsWith(".cdn.ampproject.org") ? /^\/[acv]\/(s\/)?(.+)$/.exec(rest) : null;
  const found = inCache ?? (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(host) ? /^\/amp\/(s\/)?(.+)$/.exec(rest) : null);
  return found?.[2] === undefined ? null : copyOf(`${found[1] ? "https" : "http"}://${found[2]}`, undefined);
}

function copyOf(written: string | undefined, stamp: string | undefined): ArchivedCopy | null {
  if (written === undefined) return null;
  const spelled = /^https?%3a/i.test(written) ? decodeLoosely(written) : written;
  const address = /^https?:\/*/i.test(spelled)
    ? spelled.replace(/^(https?):\/*/i, "$1://")
    : `http://${spelled.replace(/^\/+/, "")}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username, href } = new URL(address);
  const isWeb = /^https?:$/.test(protocol) && hostname.includes(".") && username === "";
  return isWeb ? { original: href, archivedAt: stamp === undefined ? null : timeOf(stamp) } : null;
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The moment that 4 to 14 digits from year to second name; what is missing counts as its first. Null for no moment. */
function timeOf(stamp: string): string | null {
  const digits = stamp.replace(/\D/g, "");
  const [year = "", month = "01", day = "01", hour = "00", minute = "00", second = "00"] = [
    digits.slice(0, 4),
    ...(digits.slice(4).match(/\d\d/g) ?? []),
  ];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
