import type { CleaningRule } from "../../clean";
import { madeOf } from "../made-of";
import { isNotice } from "../notice";
import { spread } from "../spread";

const SENTENCES = [
  /^if you (?:have )?(?:found|find|see|spot|spotted|notice|noticed)\b.*\b(?:errors?|typos?|mistakes?|misprints?|inaccurac)/i,
  /^(?:(?:have you|did you) )?(?:found|find|spotted|spot|noticed|notice|see) (?:an?|any)?\s?(?:spelling )?(?:errors?|typos?|mistakes?)(?: (?:in|on) (?:the|this|our) (?:text|article|story|page|site))?\W*$/i,
  /^(?:please,? )?(?:select|highlight)\b.*\bctrl\b/i,
  /^(?:spelling |typo )error report\W*$/i,
  /^report (?:an? )?(?:error|typo|mistake|correction|misprint)\W*$/i,
  /^the following text will be sent to (?:our|the) editors?\W*$/i,
  /^(?:если )?(?:вы )?(?:нашли|заметили|обнаружили|увидели)\s.*(?:ошибк|опечатк|неточност).*(?:\?|ctrl|нам|выделите|сообщите).*$/iu,
  /^(?:нашли|заметили|обнаружили|увидели)\s(?:ошибку|опечатку|неточность)(?: в (?:тексте|статье))?\W*$/iu,
  /^(?:пожалуйста,? )?выделите.*ctrl/iu,
  /^сообщ(?:ить|ение|ите) об (?:ошибке|опечатке|орфографической ошибке)\W*$/iu,
  /^(?:следующий )?текст,? (?:который )?будет отправлен (?:нашим )?редактор\p{L}+\W*$/iu,
  /^(?:(?:haben sie )?einen? )?fehler (?:gefunden|entdeckt|melden)\W*$/iu,
  /^(?:vous avez (?:trouvé|repéré|remarqué)|signaler) une (?:erreur|faute|coquille)\W*$/iu,
  /^¿?(?:has|ha) (?:encontrado|visto) (?:un|algún) (?:error|errata)\W*$/iu,
  /^(?:reportar|informar de|avisar de) un (?:error|errata)\W*$/iu,
];
const BUTTONS = madeOf([
  "send",
  "cancel",
  "close",
  "submit",
  "your comment \\(optional\\)",
  "отправить",
  "отмена",
  "закрыть",
  "senden",
  "abbrechen",
  "envoyer",
  "annuler",
  "enviar",
  "cancelar",
]);

export const errorReport = {
  id: "error report",
  reason: "The invitation to report a spelling error, with its form.",
  finds: (drafts) => spread(drafts, (line) => isNotice(line, SENTENCES), BUTTONS),
} satisfies CleaningRule;
