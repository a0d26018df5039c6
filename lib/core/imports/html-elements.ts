import type { HtmlElement } from "./html-tree";

const SILENT = new Set(
  (
    "script style template noscript iframe select option optgroup textarea input svg audio video canvas object embed " +
    "applet head datalist frameset noframes"
  ).split(" "),
);

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead " +
    "tr ul h1 h2 h3 h4 h5 h6 amp-sidebar amp-accordion"
  ).split(" "),
);

/** Whether an element shows no words of its own: code, frames, fields, and what the page hides. */
export function isSilent({ name, attributes }: HtmlElement): boolean {
  if (SILENT.has(name) || attributes.hidden !== undefined) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? "");
}

/** Whether an element stands on lines of its own. */
export function isBlockElement({ name }: HtmlElement): boolean {
  return BLOCKS.has(name);
}
