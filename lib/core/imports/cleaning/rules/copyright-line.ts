import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";
import { isNotice } from "../notice";

const SENTENCES = [
  /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4})).*$/iu,
  /^(?:[\p{L}\p{N}.,& -]{2,60}\s)?(?:©|\(c\))\s*\d{4}.*$/iu,
  /^all (?:content )?rights (?:are )?reserved\b.*$/i,
  /^used with (?:the )?permission of\b.*$/i,
  /^(?:please )?(?:make|provide|include|use|add|put) (?:an? )?active (?:hyper)?links? to\b.*$/i,
  /^(?:no part of this|this (?:material|article|content) may not be)\b.*$/i,
  /^(?:any )?(?:reproduction|republication|reprinting|copying|use|full or partial use) of (?:the |this |any |our )?(?:materials?|content|articles?|texts?|site)\b.*\b(?:permi|prohibit|consent|link|allowed)/i,
  /^when (?:using|quoting|citing|reprinting|copying) .*\b(?:link|hyperlink|reference)\b.*$/i,
  /^(?:все|авторские) права (?:защищены|принадлежат|охраняются).*$/iu,
  /^(?:при )?(?:полном или частичном |полном |частичном |любом )?(?:использовани[ие]|перепечатк[аеи]|цитировани[ие]|копировани[ие]|воспроизведение).*(?:материал|текст|информаци|сайт).*(?:ссылк|разрешен|согласи|запрещ)/iu,
  /^(?:the )?\S+ is not responsible for the content of external (?:web)?(?:sites|pages|links)\W*$/i,
  /^read (?:more )?about our (?:approach|policy|rules)\b.*$/i,
  /^alle rechte vorbehalten.*$/iu,
  /^(?:nachdruck|vervielfältigung|weiterverwendung).*(?:genehmigung|verboten|zustimmung|gestattet)/iu,
  /^tous droits réservés.*$/iu,
  /^(?:toute )?reproduction .*(?:interdite|autorisation)/iu,
  /^todos los derechos reservados.*$/iu,
  /^(?:queda )?prohibida (?:la|su) reproducción.*$/iu,
];

export const copyrightLine = {
  id: "copyright line",
  reason: "Who holds the rights and how the text may be used.",
  finds: (drafts) => indexesWhere(drafts, (line, { type }) => type !== "heading" && isNotice(line, SENTENCES)),
} satisfies CleaningRule;
