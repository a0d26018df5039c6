import type { BlockDraft } from "@/lib/core/text/build-blocks";
import { isSignature } from "../../byline";
import type { CleaningRule } from "../../clean";
import { isProse } from "../../headline";
import { isLinkOnly, lineOf } from "../line";
import { commentNotice } from "./comment-notice";
import { cookieNotice } from "./cookie-notice";
import { copyrightLine } from "./copyright-line";
import { errorReport } from "./error-report";
import { navigation } from "./navigation";
import { newsletterNotice } from "./newsletter-notice";
import { shareBar } from "./share-bar";
import { tagList } from "./tag-list";

const LABELS = [
  "(?:related|recommended|similar|more)(?: (?:articles?|stor(?:y|ies)|news|posts?|links?|coverage|content|reading|topics?))",
  "(?:see|read|watch|listen) (?:also|more|next)",
  "also read",
  "related topics?",
  "top stories",
  "you (?:may|might) (?:also )?(?:like|be (?:also )?interested in)(?: reading)?",
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
const COVERAGE =
  /^(?:follow|read|see|find) (?:all |more )*[^.!?]{0,60}\b(?:coverage|stories)\b[^.!?]{0,40} (?:at|on|here):? https?:\/\/\S+$/i;
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

const NOTICES: readonly CleaningRule[] = [
  cookieNotice,
  commentNotice,
  errorReport,
  newsletterNotice,
  copyrightLine,
  shareBar,
  tagList,
  navigation,
];

/** What stands below a label up to the end of the text, when that is nothing but titles and the notices of a page. */
function titlesToEnd(drafts: readonly BlockDraft[], start: number): number[] {
  if (drafts.length - start > MOST_LINKS) return [];
  const notices = new Set(NOTICES.flatMap((rule) => rule.finds(drafts)));
  const below = [...drafts.keys()].filter((index) => index >= start && !notices.has(index));
  return below.every((index) => isTitle(drafts[index])) ? below : [];
}

function isTitle(draft: BlockDraft | undefined): boolean {
  if (draft === undefined || draft.type === "quote") return false;
  const line = lineOf(draft);
  return line !== "" && line.length <= LONGEST_LINK && !isProse(line) && !isSignature(line);
}

export const relatedLink = {
  id: "related link",
  reason: "A link to another article, with the label that announces it.",
  finds: (drafts) =>
    drafts.flatMap((draft, index) => {
      const line = lineOf(draft);
      if (isLabelledLink(draft, line) || COVERAGE.test(line)) return [index];
      if (!ALONE.test(line)) return [];
      const titles = titlesToEnd(drafts, index + 1);
      if (titles.length > 0) return [index, ...titles];
      let end = index + 1;
      while (end - index <= MOST_LINKS && isLink(drafts[end])) end += 1;
      return Array.from({ length: end - index }, (_, offset) => index + offset);
    }),
} satisfies CleaningRule;
