import type { CleaningRule } from "../../clean";
import { madeOf } from "../made-of";
import { isNotice } from "../notice";
import { spread } from "../spread";

const SENTENCES = [
  /^(?:we|we and our partners|this (?:web)?site|our (?:web)?site|the site)\b.*\buses?\b.*\bcookies\b/i,
  /^by (?:continuing|using|clicking|closing|browsing|visiting)\b.*\b(?:you|you're) (?:agree|accept|consent|agreeing|accepting)/i,
  /^(?:find out|learn|read) more(?: about .*)?[.:]?$/i,
  /^you can .*\b(?:cookies?|preferences|consent)\b.*$/i,
  /^cookies (?:help us|allow us)\b/i,
  /^please (?:read|see|review) our (?:cookies?|privacy) (?:policy|notice)/i,
  /^(?:мы|наш (?:веб-)?сайт|этот (?:веб-)?сайт|сайт|на (?:этом|нашем) сайте)(?!\p{L}).*использу\p{L}+.*(?:cookies?|куки)/iu,
  /^(?:продолжая|нажимая|оставаясь).*(?:вы соглаша|вы принима|вы да[её]те согласие)/iu,
  /^(?:wir|diese (?:web)?(?:seite|site)|unsere (?:web)?(?:seite|site))(?!\p{L}).*(?:verwende|nutz|setz)\p{L}*.*cookies/iu,
  /^(?:durch|mit|indem|wenn).*(?:stimmen sie|erklären sie sich).*$/iu,
  /^(?:nous|ce site|notre site)(?!\p{L}).*utilis\p{L}*.*cookies/iu,
  /^en (?:poursuivant|continuant|naviguant).*vous acceptez/iu,
  /^(?:este sitio|nuestro sitio|este portal|esta (?:web|página))?\s*(?:web )?(?:usamos|utilizamos|usa|utiliza)(?!\p{L}).*cookies/iu,
  /^(?:si continúa|si sigue|al continuar|al navegar).*acept/iu,
];
const BUTTONS = madeOf([
  "accept(?: all)?(?: cookies)?",
  "(?:reject|decline|deny)(?: all)?(?: cookies)?",
  "(?:cookie|privacy) (?:settings|policy|preferences)",
  "manage (?:cookies|preferences|settings|options)",
  "(?:i )?agree",
  "ok(?:ay)?",
  "got it",
  "learn more",
  "close",
  "принять(?: вс[её])?",
  "согласен",
  "отклонить",
  "хорошо",
  "(?:alle )?(?:akzeptieren|ablehnen)",
  "einstellungen",
  "(?:tout )?(?:accepter|refuser)",
  "paramétrer",
  "(?:aceptar|rechazar)(?: todo| todas)?",
  "configurar",
]);

export const cookieNotice = {
  id: "cookie notice",
  reason: "A notice about cookies or consent, with its buttons.",
  finds: (drafts) => spread(drafts, (line) => /cookie|куки/i.test(line) && isNotice(line, SENTENCES), BUTTONS),
} satisfies CleaningRule;
