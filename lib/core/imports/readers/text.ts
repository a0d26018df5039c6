import { readDrafts } from "../read-drafts";
import { hasExtension, type ReadArticle, type Reader, type Source } from "../reader";
import { textDrafts } from "../text-drafts";

const extensions = ["txt", "text"];

/** Reads plain text; it is what every source is that shows no other kind. */
export const text = {
  id: "text",
  label: "Plain text",
  mediaTypes: ["text/plain"],
  extensions,
  matches: (source: Source): number => (hasExtension(source, extensions) ? 0.3 : 0.25),
  read,
} satisfies Reader;

function read(source: Source): ReadArticle {
  return readDrafts(textDrafts(source.text));
}
