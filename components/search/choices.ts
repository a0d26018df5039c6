import type { Found, FoundKind } from "@/lib/contract/search";
import { hasFolded } from "@/lib/core/text/fold";
import type { OfferedCommand } from "../keys/command-board";

/** A page one can go to. */
export interface Page {
  readonly href: string;
  readonly label: string;
}

/** One line of the search's list. `key` names it among all lines and in what was chosen lately. */
export type Choice =
  | { readonly kind: "command"; readonly key: string; readonly text: string; readonly command: OfferedCommand }
  | { readonly kind: "page"; readonly key: string; readonly text: string; readonly href: string }
  | { readonly kind: "found"; readonly key: string; readonly text: string; readonly found: Found };

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

const kindTitles: Readonly<Record<FoundKind, string>> = {
  claim: "Claims",
  article: "Articles",
  story: "Stories",
  mention: "Mentions",
  project: "Projects",
};
/** The key of search itself would only close what it opened. */
const ownCommand = "search.open";

export function commandChoices(commands: readonly OfferedCommand[]): readonly Choice[] {
  return commands
    .filter((command) => command.id !== ownCommand)
    .map((command) => ({ kind: "command", key: `command:${command.id}`, text: command.words, command }));
}

export function pageChoices(pages: readonly Page[]): readonly Choice[] {
  return pages.map(({ href, label }) => ({ kind: "page", key: `page:${href}`, text: label, href }));
}

export function foundChoices(found: readonly Found[]): readonly Choice[] {
  return found.map((one) => ({ kind: "found", key: `${one.kind}:${one.id}`, text: one.text, found: one }));
}

interface Sources {
  readonly typed: string;
  readonly commands: readonly Choice[];
  readonly pages: readonly Choice[];
  readonly found: readonly Choice[];
  /** The words that it was found for; null before the first answer. */
  readonly foundFor: string | null;
  /** Keys of what was chosen lately, the last one first. */
  readonly recent: readonly string[];
}

/**
 * The lines to show, by kind. With nothing typed: what was chosen lately, then every command and page. Else the commands
 * and pages that have all the words, and what the server found for them, the kind of its best find first. Of what it found
 * for other words only what has these too: a line is never chosen under words that it was not found for.
 */
export function groupChoices({ typed, commands, pages, found, foundFor, recent }: Sources): readonly ChoiceGroup[] {
  const isWanted = ({ text }: Choice) => hasFolded(text, typed);
  const known = new Map([...commands, ...pages, ...found].map((choice) => [choice.key, choice]));
  const lately = typed === "" ? recent.flatMap((key) => known.get(key) ?? []) : [];
  const kept = new Set(lately);
  const rest = (choices: readonly Choice[]) => choices.filter((choice) => !kept.has(choice) && isWanted(choice));
  const isFound = (choice: Choice) => choice.kind === "found" && (foundFor === typed || isWanted(choice));
  const things = typed === "" ? [] : found.filter(isFound).flatMap((one) => (one.kind === "found" ? [one] : []));
  const kinds = [...new Set(things.map((choice) => choice.found.kind))];
  return [
    { title: "Recent", choices: lately },
    { title: "Commands", choices: rest(commands) },
    { title: "Pages", choices: rest(pages) },
    ...kinds.map((kind) => ({
      title: kindTitles[kind],
      choices: things.filter((choice) => choice.found.kind === kind),
    })),
  ].filter((group) => group.choices.length > 0);
}
