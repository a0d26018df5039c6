import type { CodebookEntry } from "./codebook-entry";

type Notes = Pick<CodebookEntry, "definition" | "inclusion" | "exclusion" | "example">;

const labels = [
  ["inclusion", "Use it when:"],
  ["exclusion", "Do not use it when:"],
  ["example", "Example:"],
] as const;

/** Definition and notes as one description, for files that have room for no more: a paragraph each, with its label. */
export function joinNotes(notes: Notes): string {
  const paragraphs = labels.flatMap(([field, label]) => (notes[field] ? [`${label} ${notes[field]}`] : []));
  return [notes.definition ?? "", ...paragraphs].join("\n\n");
}

/** A description taken apart again; notes that it does not have are absent, the definition may be empty. */
export function splitNotes(description: string): Notes {
  let rest = description;
  const notes: { -readonly [K in keyof Notes]: Notes[K] } = {};
  for (const [field, label] of labels.toReversed()) {
    const at = lastLabel(rest, label);
    if (at === null) continue;
    const words = rest.slice(at + label.length).trim();
    rest = rest.slice(0, at);
    if (words !== "") notes[field] = words;
  }
  return { definition: rest.trim(), ...notes };
}

/** Where a paragraph with the label begins; the last one, for a definition may quote what follows it. */
function lastLabel(text: string, label: string): number | null {
  if (text.startsWith(label) && !text.includes(`\n\n${label}`)) return 0;
  const at = text.lastIndexOf(`\n\n${label}`);
  return at < 0 ? null : at + 2;
}
