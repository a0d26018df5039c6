import type { CodebookEntry } from "../codebook-entry";
import { entryLimits } from "../codebook-entry";
import type { CodebookFormat, ReadCodebook } from "../codebook-format";
import { createDraft, type Draft, type DraftEntry } from "../draft-codebook";

const form = "variorum-codebook";

interface Node {
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries below one, each with its own below it. */
function treeBelow(entries: readonly CodebookEntry[], above: number | null): object[] {
  return entries.flatMap(({ parent = null, ...fields }, at) =>
    parent === above ? [{ ...fields, tags: treeBelow(entries, at) }] : [],
  );
}

function format(entries: readonly CodebookEntry[]): string {
  return `${JSON.stringify({ format: form, version: 1, tags: treeBelow(entries, null) }, null, 2)}\n`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function entryOf(node: Node): DraftEntry {
  return {
    id: textOf(node.id),
    name: textOf(node.name),
    definition: textOf(node.definition),
    inclusion: textOf(node.inclusion),
    exclusion: textOf(node.exclusion),
    example: textOf(node.example),
    colour: textOf(node.colour),
    key: node.key === null ? null : textOf(node.key),
    retired: typeof node.retired === "boolean" ? node.retired : undefined,
  };
}

function addAll(draft: Draft, tags: unknown, parent: number | null, depth: number): string | null {
  if (!Array.isArray(tags)) return "Its tags must be a list.";
  if (depth > entryLimits.depth) return `Its tags are nested more than ${entryLimits.depth} deep.`;
  for (const tag of tags) {
    if (!isNode(tag)) return "One of its tags is no object.";
    const at = draft.add({ ...entryOf(tag), parent });
    const problem = tag.tags === undefined ? null : addAll(draft, tag.tags, at, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

function parse(text: string): ReadCodebook {
  const value = readJson(text);
  if (!isNode(value) || value.format !== form) {
    return { problem: `This is no codebook in JSON: it would begin with {"format": "${form}"}.` };
  }
  if (value.version !== 1) return { problem: "This codebook is in a form that is newer than this program." };
  const draft = createDraft();
  const problem = addAll(draft, value.tags, null, 1);
  return problem === null ? draft.finish() : { problem };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The codebook exactly: `{ format, version, tags: [{ id, name, definition, inclusion, exclusion, example, colour, key, retired, tags }] }`. */
export const json: CodebookFormat = {
  id: "json",
  name: "JSON",
  mediaType: "application/json",
  extension: "json",
  carries: [
    "everything that a tag says, with its key, its colour and its place",
    "the ids, so that it can be taken over again",
  ],
  loses: ["mentions, and which tags were merged into which"],
  format,
  matches: (text) => text.trimStart().startsWith("{"),
  parse,
  drop: (entry) => entry,
};
