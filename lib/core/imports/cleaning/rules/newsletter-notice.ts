import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";
import { isNotice } from "../notice";

const SENTENCES = [
  /^(?:sign up|subscribe|register)\b.*\b(?:newsletters?|mailing list|inbox|e-?mails?|updates|alerts|channel|podcast|digest)\b.*$/i,
  /^(?:get|receive) (?:our|the|your|all|more|daily|weekly)\b.*\b(?:newsletter|inbox|by e-?mail)\b.*$/i,
  /^(?:enter )?your e-?mail(?: address)?\W*$/i,
  /^subscribe(?: (?:now|today|here|to us|to (?:continue|keep) reading|for (?:full|unlimited) access))?\W*$/i,
  /^already an? (?:subscriber|member)\b.*$/i,
  /^(?:please )?(?:log in|sign in|subscribe|register) (?:here )?to (?:continue|keep|read)\b.*$/i,
  /^to (?:continue|keep) reading\b.*\b(?:subscribe|sign|log|register)\b.*$/i,
  /^(?:sign up|join)(?: now| here)?\W*$/i,
  /^(?:enjoy(?:ing|ed)?|liked?) (?:this|the|our) (?:article|story|work|reporting)\W*$/i,
  /^(?:log|sign) in(?: here| now)?\W*$/i,
  /^(?:you can )?unsubscribe at any time\W*$/i,
  /^support (?:our work|our journalism|independent journalism|us)\b.*$/i,
  /^(?:become|be) an? (?:member|supporter|subscriber|patron)\b.*$/i,
  /^(?:подпишитесь|подписывайтесь|подписаться)(?!\p{L}).*(?:рассылк|канал|новост|telegram|телеграм|youtube|нас|обновлени).*$/iu,
  /^(?:введите )?ваш (?:e-?mail|адрес электронной почты)\W*$/iu,
  /^поддерж(?:ите|ать) (?:нас|нашу работу|редакцию|издание)\W.*$/iu,
  /^(?:jetzt )?(?:den )?newsletter (?:abonnieren|bestellen)\W*$/iu,
  /^(?:abonnieren sie|melden sie sich)(?!\p{L}).*(?:newsletter|kanal|an).*$/iu,
  /^(?:abonnez-vous|inscrivez-vous|recevez)(?!\p{L}).*(?:newsletter|lettre|infolettre|chaîne|courriel|e-?mail|journal).*$/iu,
  /^(?:suscríbete|suscríbase|regístrate|recibe)(?!\p{L}).*(?:boletín|newsletter|canal|correo|noticias).*$/iu,
];

export const newsletterNotice = {
  id: "newsletter notice",
  reason: "An invitation to subscribe, to sign in or to support the outlet.",
  finds: (drafts) => indexesWhere(drafts, (line) => isNotice(line, SENTENCES)),
} satisfies CleaningRule;
