import type { BlockDraft } from "@/lib/core/text/build-blocks";
import { parseByline } from "../../byline";
import type { CleaningRule } from "../../clean";
import { isProse } from "../../headline";
import { indexesWhere, lineOf } from "../line";
import { madeOf } from "../made-of";

const isHeading = madeOf([
  "about the authors?",
  "about the writer",
  "(?:об авторе|об авторах)",
  "(?:über (?:den autor|die autorin|die autoren))",
  "(?:à propos de l'auteure?|à propos des auteurs)",
  "(?:sobre el autor|sobre la autora|sobre los autores)",
]);
const isPortrait = madeOf([
  "\\d{1,2}x\\d{1,2} image",
  "author'?s? (?:photo|image|avatar)",
  "avatar",
  "profile (?:photo|picture)",
  "фото автора",
]);
const LONGEST_NAME = 60;
const IS_A =
  /^,?\s(?:is|works as|ist|est|es)\s(?:an?|the|our|ein|eine|un|une|una)\s.*(?:reporter|correspondent|journalist|editor|columnist|writer|producer|redakteur|korrespondent|journaliste|rédact|periodista|corresponsal|redactor)/iu;
const IS_A_RUSSIAN = /^\s?[—–-]\s.*(?:журналист|корреспондент|редактор|обозреватель)/iu;

const startsWith = (line: string, name: string) => name !== "" && line.toLowerCase().startsWith(name.toLowerCase());

/** A portrait or a heading, the name, and paragraphs that begin with the name. */
function boxAt(drafts: readonly BlockDraft[], index: number): number[] {
  const name = lineOf(drafts[index + 1] ?? { type: "paragraph", runs: [] });
  const bio = lineOf(drafts[index + 2] ?? { type: "paragraph", runs: [] });
  if (name === "") return [index];
  if (name.length <= LONGEST_NAME && !isProse(name) && startsWith(bio, name)) return [index, index + 1, index + 2];
  return [index];
}

/** Below the heading the paragraph that tells who a person is, whose name need not stand above it. */
function headedBoxAt(drafts: readonly BlockDraft[], index: number): number[] {
  const box = boxAt(drafts, index);
  const next = lineOf(drafts[index + 1] ?? { type: "paragraph", runs: [] });
  return box.length === 1 && tellsWho(next) ? [index, index + 1] : box;
}

function tellsWho(line: string): boolean {
  const name = /^\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]*){1,3}/u.exec(line)?.[0];
  if (name === undefined) return false;
  const rest = line.slice(name.length);
  return IS_A.test(rest) || IS_A_RUSSIAN.test(rest);
}

/** Whether a line tells who one of the people of the by-line is. */
function isBio(line: string, names: readonly string[]): boolean {
  return names.some((name) => startsWith(line, name) && tellsWho(line));
}

export const authorBox = {
  id: "author box",
  reason: "Who the author is: a portrait, a name and some words about them.",
  finds(drafts) {
    const names = drafts
      .slice(0, 12)
      .flatMap((draft) => parseByline(lineOf(draft))?.names.split(/,\s*|\s(?:and|und|et|y|и)\s/u) ?? []);
    const portraits = indexesWhere(drafts, (line) => isPortrait(line)).flatMap((index) => boxAt(drafts, index));
    const headed = indexesWhere(drafts, (line) => isHeading(line)).flatMap((index) => headedBoxAt(drafts, index));
    return [...portraits, ...headed, ...indexesWhere(drafts, (line) => isBio(line, names))];
  },
} satisfies CleaningRule;

/** The name in an author box among blocks that were left out: the line whose words the next one begins with; else null. */
export function boxedName(drafts: readonly BlockDraft[]): string | null {
  const at = drafts.findIndex((draft, index) => {
    const next = drafts[index + 1];
    const name = lineOf(draft);
    return next !== undefined && name.length <= LONGEST_NAME && startsWith(lineOf(next), name);
  });
  const draft = drafts[at];
  return draft === undefined
    ? null
    : draft.runs
        .map(({ text }) => text)
        .join("")
        .trim();
}
