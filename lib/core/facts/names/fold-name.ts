import { joinNumbers } from "./join-numbers";
import type { LegalForm } from "./legal-forms";
import { makeNameToken } from "./make-name-token";
import type { NameKind } from "./name-kind";
import type { NameToken } from "./name-token";
import { romaniseWord } from "./romanise-word";
import { soundCode } from "./sound-code";
import { splitName } from "./split-name";
import { takeLegalForms } from "./take-legal-forms";
import { takeTitles } from "./take-titles";

/** A name taken apart for comparison: its words in the order written, the title and the legal form that were taken off, and its `nameKey`. */
export interface FoldedName {
  readonly written: string;
  readonly kind: NameKind;
  readonly tokens: readonly NameToken[];
  readonly title: string | null;
  readonly form: LegalForm | null;
  readonly key: string;
}

/**
 * A name folded across scripts and romanisations. Titles are taken off people, legal forms off companies, unless nothing else would be
 * left. A text without letters or digits has no tokens; of very long ones only the first words count.
 */
export function foldName(written: string, kind: NameKind = "unknown"): FoldedName {
  const words = splitName(written, kind);
  const isPerson = kind === "person";
  const { words: untitled, title } =
    kind === "organisation" || kind === "place" ? { words, title: null } : takeTitles(words);
  const { words: bare, form } = isPerson ? { words: untitled, form: null } : takeLegalForms(untitled);
  const isCompany = kind === "organisation" || form !== null;
  const tokens = bare.map((word) => makeNameToken(word, isCompany ? "organisation" : kind));
  return {
    written,
    kind: isCompany ? "organisation" : kind,
    tokens: joinNumbers(tokens),
    title,
    form,
    key: nameKey(written),
  };
}

/** One string for all spellings of a name that fold alike, titles and all, to look it up by; empty where there are no words. */
export function nameKey(written: string): string {
  return splitName(written)
    .map(({ text }) => soundCode(romaniseWord(text)))
    .join(" ");
}
