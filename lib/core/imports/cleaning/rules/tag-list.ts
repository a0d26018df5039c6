import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";

const LIST =
  /^(?:tags?|tagged|topics?|filed under|posted in|keywords|categor(?:y|ies)|теги?|метки|рубрик[аи]|ключевые слова|schlagw(?:orte|örter)|schlagwörter|mots-clés|étiquettes|etiquetas|palabras clave)\s*:\s*(\S.*)$/iu;
const MOST_WORDS = 4;

export const tagList = {
  id: "tag list",
  reason: "The tags under which the page is filed.",
  finds: (drafts) =>
    indexesWhere(drafts, (line, { type }) => {
      const tags = type === "heading" ? undefined : LIST.exec(line)?.[1];
      if (tags === undefined || /[.!?]$/.test(tags)) return false;
      return tags.split(/[,;|•·#]/).every((tag) => tag.trim().split(" ").length <= MOST_WORDS);
    }),
} satisfies CleaningRule;
