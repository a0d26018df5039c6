import type { BlockDraft } from "@/lib/core/text/build-blocks";
import type { CleaningRule } from "../../clean";
import { isProse } from "../../headline";
import { isLinkOnly, lineOf } from "../line";

const LABELS = [
  "(?:related|recommended|similar|more)(?: (?:articles?|stor(?:y|ies)|news|posts?|links?|coverage|content|reading|topics?))",
  "(?:see|read|watch|listen) (?:also|more|next)",
  "also read",
  "you (?:may|might) (?:also )?(?:like|be interested in)(?: reading)?",
  "more (?:on|from|about) (?:this|the|our) (?:story|topic|author|section|site)",
  "(?:most|popular) (?:read|viewed|shared|popular|stories|posts|now)",
  "don't miss",
  "trending(?: now)?",
  "editors?'?s? picks?",
  "(?:читай(?:те)?|смотри(?:те)?|см\\.) (?:также|ещ[её]|по теме)",
  "(?:материалы )?по теме",
  "похожие (?:материалы|статьи|новости)",
  "(?:ещ[её]|другие (?:материалы|новости)) по теме",
  "(?:самое читаемое|популярное|рекомендуем)",
  "(?:mehr zum thema|lesen sie (?:auch|mehr)|(?:das )?könnte sie (?:auch )?interessieren|siehe auch|weitere artikel|verwandte artikel|meistgelesen)",
  "(?:lire aussi|à lire aussi|voir aussi|à lire également|articles (?:liés|similaires|connexes)|sur le même (?:sujet|thème)|les plus lus)",
  "(?:lea también|lee también|leer más|ver también|artículos relacionados|noticias relacionadas|te puede interesar|más sobre este tema|lo más leído)",
];
const ALONE = new RegExp(`^(?:${LABELS.join("|")})\\s*[:…»>]*$`, "iu");
const WITH_LINK = new RegExp(`^(?:${LABELS.join("|")})\\s*[:»>|–—]\\s*(\\S.{2,220})$`, "iu");
const LONGEST_LINK = 160;
const MOST_LINKS = 40;

/** A title after the label, and no statement of its own: one sentence at most, and no full stop unless it is a link. */
function isLabelledLink(draft: BlockDraft, line: string): boolean {
  const title = WITH_LINK.exec(line)?.[1];
  if (title === undefined || /[.!?…]["”»)]?\s+\p{Lu}/u.test(title)) return false;
  const hasLink = draft.runs.some(({ marks }) => marks?.some(({ type }) => type === "link"));
  return hasLink || !/[.;]["”»)]?$/.test(title);
}

/** What stands below a label as one of its links: a block that is a link, or an item that is a title. */
function isLink(draft: BlockDraft | undefined): boolean {
  if (draft === undefined || draft.type === "heading") return false;
  const line = lineOf(draft);
  if (line === "" || line.length > LONGEST_LINK) return false;
  return isLinkOnly(draft) || (draft.type === "item" && !isProse(line));
}

export const relatedLink = {
  id: "related link",
  reason: "A link to another article, with the label that announces it.",
  finds: (drafts) =>
    drafts.flatMap((draft, index) => {
      const line = lineOf(draft);
      if (isLabelledLink(draft, line)) return [index];
      if (!ALONE.test(line)) return [];
      let end = index + 1;
      while (end - index <= MOST_LINKS && isLink(drafts[end])) end += 1;
      return Array.from({ length: end - index }, (_, offset) => index + offset);
    }),
} satisfies CleaningRule;
