import type { BlockDraft } from "@/lib/core/text/build-blocks";
import { isSignature } from "../../byline";
import type { CleaningRule } from "../../clean";
import { indexesWhere, lineOf } from "../line";

const LIST =
  /^(?:tags?|tagged|topics?|filed under|posted in|keywords|categor(?:y|ies)|теги?|метки|рубрик[аи]|ключевые слова|schlagw(?:orte|örter)|schlagwörter|mots-clés|étiquettes|etiquetas|palabras clave)\s*:\s*(\S.*)$/iu;
const BARE = /^(?:tagged|filed under|posted in)\s(\S.*,.*)$/iu;
const ALONE = /^(?:tags|теги|метки|schlagwörter|mots-clés|etiquetas|ключевые слова)\s*:?$/iu;
const MOST_BELOW = 12;
const MOST_WORDS = 4;

/** The short lines below a label that stands alone. */
function below(drafts: readonly BlockDraft[], label: number): number[] {
  const isTag = (draft: BlockDraft) => {
    const line = lineOf(draft);
    return (
      draft.type !== "heading" &&
      line !== "" &&
      line.split(" ").length <= MOST_WORDS &&
      !/[.:!?]$/.test(line) &&
      !isSignature(line)
    );
  };
  const next = drafts.slice(label + 1, label + 1 + MOST_BELOW);
  const end = next.findIndex((draft) => !isTag(draft));
  return next.slice(0, end === -1 ? next.length : end).map((_, offset) => label + 1 + offset);
}

export const tagList = {
  id: "tag list",
  reason: "The tags under which the page is filed.",
  finds: (drafts) => [
    ...indexesWhere(drafts, (line) => ALONE.test(line)).flatMap((label) => [label, ...below(drafts, label)]),
    ...indexesWhere(drafts, (line, { type }) => {
      const tags = type === "heading" ? undefined : (LIST.exec(line) ?? BARE.exec(line))?.[1];
      if (tags === undefined || /[.!?]$/.test(tags)) return false;
      return tags.split(/[,;|•·#]/).every((tag) => tag.trim().split(" ").length <= MOST_WORDS);
    }),
  ],
} satisfies CleaningRule;
