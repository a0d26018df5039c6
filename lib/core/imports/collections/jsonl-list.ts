import { decodeSource } from "../decode";
import { hasExtension, type Refusal } from "../reader";
import type { Collected, CollectionKind, CollectionSource } from "./collection";
import { collectionLimits } from "./collection";
import { entryOfRow, fieldNamed, givesArticles, type ListField } from "./given-fields";
import { startOfText } from "./start-of-text";

const extensions = ["jsonl", "ndjson"];

const tooMany: Refusal = {
  problem: "too-large",
  sentence: `This list has more than ${collectionLimits.entries.toLocaleString("en-GB")} lines. Split it and try again.`,
};

/** A list of articles as JSON lines, an object an article. A line that cannot be read is a problem; the others come. */
export const jsonlList = {
  id: "jsonl",
  label: "JSON lines list of articles",
  mediaTypes: ["application/jsonl", "application/x-ndjson", "application/x-jsonlines"],
  extensions,
  matches,
  expand,
} satisfies CollectionKind;

function matches(source: CollectionSource): boolean {
  const lines = (startOfText(source) ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  const isArticle = (line: string | undefined) => {
    const values = valuesIn(line ?? "");
    return values !== null && givesArticles([...values.keys()]);
  };
  if (hasExtension(source, extensions)) return lines.slice(0, 10).some(isArticle);
  return isArticle(lines[0]) && (lines.length === 1 || lines[1]?.startsWith("{") === true);
}

async function expand(source: CollectionSource): Promise<Collected | Refusal> {
  const decoded = decodeSource(source.bytes, source.charset, collectionLimits.bytes);
  if ("problem" in decoded) return { problem: "damaged", sentence: decoded.sentence };
  const collected: Collected = { entries: [], problems: [] };
  let left: number = collectionLimits.entries;
  for (const [number, line] of linesWithWords(decoded.text)) {
    if (left === 0) return tooMany;
    left -= 1;
    const name = `Line ${number}`;
    const values = valuesIn(line);
    if (values === null) {
      collected.problems.push({ name, sentence: "This line is not a JSON object." });
      continue;
    }
    const { entry, problems } = entryOfRow(name, values);
    if (entry !== null) collected.entries.push(entry);
    collected.problems.push(...problems);
  }
  return collected;
}

function* linesWithWords(text: string): Generator<[number, string]> {
  let number = 1;
  for (let at = 0; at < text.length; number += 1) {
    const feed = text.indexOf("\n", at);
    const end = feed === -1 ? text.length : feed;
    const line = end === at ? "" : text.slice(at, end);
    if (line.trim() !== "") yield [number, line];
    at = end + 1;
  }
}

/** The fields of the object that a line holds, lists of words joined; null when the line holds no object. */
function valuesIn(line: string): Map<ListField, string> | null {
  const object = parsed(line);
  if (typeof object !== "object" || object === null || Array.isArray(object)) return null;
  const values = new Map<ListField, string>();
  for (const [name, value] of Object.entries(object)) {
    const field = fieldNamed(name);
    const words: unknown[] = Array.isArray(value) ? value : [value];
    const written = words.filter((word) => typeof word === "string").join(", ");
    if (field !== null && !values.get(field)?.trim()) values.set(field, written);
  }
  return values;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
