import { normalizeLanguage } from "@/lib/core/text/language";
import { parsePublicationTime } from "./calendar-dates";
import type { FileProperties } from "./office-properties";
import type { ArticleMetadata, Evidence } from "./reader";

const PROGRAM_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b|untitled\b|document\s*\d*$|.+\.(?:docx?|odt|rtf|indd|qxd|pdf)$)/i;

/**
 * Adds to a document what the properties of its file say, where its words say nothing. Properties are kept by the
 * program that wrote the file and often stem from an older document, so that they are guesses, but for a title that
 * stands in the text; a date of creation is a guess at the day of publication.
 */
export function withFileProperties<T extends ArticleMetadata & { text: string }>(
  read: T,
  properties: FileProperties,
): T {
  const author = properties.get("creator") ?? properties.get("initial-creator");
  const created = parsePublicationTime(properties.get("created") ?? properties.get("creation-date") ?? "");
  return {
    ...read,
    title: findTitle(read.text, read.title, properties.get("title")),
    byline: read.byline ?? guessed(author, "the author"),
    publishedAt: read.publishedAt ?? guessed(created, "the date of creation"),
    language: read.language ?? guessed(normalizeLanguage(properties.get("language") ?? ""), "the language"),
  };
}

function findTitle(text: string, heading: Evidence<string> | null, property: string | undefined) {
  const title = property === undefined || PROGRAM_TITLE.test(property) ? null : property;
  if (title === null) return heading;
  const stands = text.replace(/\s+/g, " ").toLowerCase().includes(title.toLowerCase());
  if (stands && (heading === null || heading.guess)) {
    return { value: title, foundIn: "the title in the file's properties", guess: false };
  }
  return heading ?? guessed(title, "the title");
}

function guessed(value: string | null | undefined, what: string): Evidence<string> | null {
  return value ? { value, foundIn: `${what} in the file's properties`, guess: true } : null;
}
