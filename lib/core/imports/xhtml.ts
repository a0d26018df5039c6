const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** XHTML in which elements that close themselves (`<title/>`) are closed by a tag, as a reader of HTML needs it. */
export function closedTags(page: string): string {
  return page.replace(/<([A-Za-z][\w:.-]*)(\s[^<>]*)?\/>/g, (whole: string, name: string, attributes?: string) =>
    VOID.test(name) ? whole : `<${name}${attributes ?? ""}></${name}>`,
  );
}
