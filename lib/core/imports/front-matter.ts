import { outletDomain } from "@/lib/core/articles/outlet-domain";
import { normalizeLanguage } from "@/lib/core/text/language";
import { parsePublicationTime } from "./calendar-dates";
import type { ArticleMetadata, Evidence } from "./reader";

const MAX_LINES = 60;

/** What the front matter of a Markdown file says, and the text after it; no front matter says nothing. */
export function readFrontMatter(raw: string): { metadata: Partial<ArticleMetadata>; body: string } {
  const fields = /^\uFEFF?---[ \t]*\r?\n/.test(raw) ? fieldsOf(raw) : null;
  if (fields === null) return { metadata: {}, body: raw };
  const { values, body } = fields;
  const evidence = <T>(keys: readonly string[], parse: (value: string) => T | null): Evidence<T> | null => {
    for (const key of keys) {
      const value = parse(values.get(key) ?? "");
      if (value !== null) return { value, foundIn: `the front matter (${key})`, guess: false };
    }
    return null;
  };
  const found: Partial<ArticleMetadata> = {};
  const words = (value: string) => (value === "" ? null : value);
  const title = evidence(["title", "headline"], words);
  const byline = evidence(["author", "byline", "authors"], words);
  const outlet = evidence(["outlet", "publisher", "publication", "site"], (name) => (name === "" ? null : { name }));
  const publishedAt = evidence(["date", "published", "pubdate"], parsePublicationTime);
  const modifiedAt = evidence(["updated", "modified", "lastmod"], parsePublicationTime);
  const section = evidence(["section", "category"], words);
  const language = evidence(["language", "lang"], normalizeLanguage);
  const url = evidence(["url", "source", "link"], (value) =>
    /^https?:\/\/\S+$/i.test(value) && URL.canParse(value) ? value : null,
  );
  if (title) found.title = title;
  if (byline) found.byline = byline;
  if (publishedAt) found.publishedAt = publishedAt;
  if (modifiedAt) found.modifiedAt = modifiedAt;
  if (section) found.section = section;
  if (language) found.language = language;
  if (url) found.url = url;
  const domain = url === null ? null : outletDomain(url.value);
  if (outlet) found.outlet = domain === null ? outlet : { ...outlet, value: { ...outlet.value, domain } };
  else if (url !== null && domain !== null) found.outlet = { ...url, value: { domain } };
  return { metadata: found, body };
}

/** The simple `key: value` lines between two `---`; null when they are not closed or a line is something else. */
function fieldsOf(raw: string): { values: Map<string, string>; body: string } | null {
  const lines = raw.split(/\r\n|\n/, MAX_LINES);
  const end = lines.indexOf("---", 1);
  if (end === -1) return null;
  const values = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    const [, key, value] = /^([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined) values.set(key.toLowerCase(), (value ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"));
    else if (!/^\s*(?:#|-\s|$)|^\s+\S/.test(line)) return null;
  }
  if (values.size === 0) return null;
  const consumed = /^(?:[^\n]*\n)/;
  let body = raw;
  for (let line = 0; line <= end; line += 1) body = body.replace(consumed, "");
  return { values, body };
}
