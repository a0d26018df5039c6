import type { CleaningRule } from "../../clean";
import { madeOf } from "../made-of";
import { spread } from "../spread";

const NETWORK =
  "(?:facebook|twitter|x|whatsapp|telegram|linked ?in|instagram|youtube|tiktok|reddit|pinterest|vk|vkontakte|вконтакте|" +
  "одноклассники|odnoklassniki|ok|viber|messenger|flipboard|threads|mastodon|bluesky|rss|google news|google новости|e-?mail)";
const NETWORKS = `${NETWORK}(?:(?:,? (?:and|or|и|или|und|oder|et|ou|y|o) |, | )${NETWORK})*`;
const SURE = [
  `share(?: (?:this|the|this on|on|via|with|to|by)(?: (?:article|story|post|page|news))?(?: (?:on|via|with) ${NETWORKS}| ${NETWORKS}| friends)?)?`,
  `(?:follow|like|find|join) (?:us|me)(?: (?:on|at|in) (?:our )?(?:${NETWORKS}|social media))?`,
  "tweet(?: this)?",
  "copy (?:the )?(?:link|url)(?: to clipboard)?",
  "link copied",
  "(?:e-?mail|print|save|bookmark|download) (?:this|the) (?:article|story|page)",
  "(?:print|share) (?:this )?page",
  "\\d[\\d.,]* ?[km]? (?:shares?|likes?|retweets?)",
  `подел(?:иться|ись|итесь)(?: (?:этой )?(?:стать[её]й|новостью|ссылкой|в соцсетях|с друзьями|(?:в|на) ${NETWORKS}))?`,
  `(?:следите за нами|читайте нас|подписывайтесь на нас|подпишитесь на нас|мы)(?: (?:в|на) (?:${NETWORKS}|соцсетях|социальных сетях))`,
  "скопировать ссылку",
  "распечатать(?: статью)?",
  `(?:artikel |beitrag |seite )?teilen(?: (?:auf|per|via) ${NETWORKS})?`,
  `(?:auf|bei|per|via) ${NETWORKS} teilen`,
  "(?:artikel|seite) drucken",
  `folgen sie uns(?: (?:auf|bei) ${NETWORKS})?`,
  "link kopieren",
  `partager(?: (?:cet article|la page))?(?: (?:sur|par) ${NETWORKS})?`,
  `suivez-nous(?: sur ${NETWORKS})?`,
  "copier le lien",
  "imprimer (?:l'article|cet article|la page)",
  `compart(?:ir|e)(?: (?:este artículo|esta noticia))?(?: (?:en|por) ${NETWORKS})?`,
  `síg(?:ue|a)nos(?: en ${NETWORKS})?`,
  "copiar (?:el )?enlace",
];
const LIKELY = [
  NETWORK,
  "print",
  "save",
  "more",
  "comments?",
  "распечатать",
  "печать",
  "drucken",
  "imprimer",
  "imprimir",
  "\\d{1,4}",
];
const isSure = madeOf(SURE);
const isBar = madeOf([...SURE, ...LIKELY]);
const TOOL = /\b(?:print|e-?mail|copy link)\b|распечатать|печать|drucken|imprimer|imprimir/i;
const INVITES = /^(?:share|tweet|follow us|поделиться|teilen|partager|compartir)(?!\p{L})/iu;

/** Names of networks in a row with a tool of the page or after an invitation; alone they may be what a report lists. */
function isRow(line: string): boolean {
  return isBar(line) && !/[,;]/.test(line) && line.split(" ").length >= 3 && (TOOL.test(line) || INVITES.test(line));
}

export const shareBar = {
  id: "share bar",
  reason: "Buttons and invitations to share the page or to follow the outlet elsewhere.",
  finds: (drafts) => spread(drafts, (line) => isSure(line) || isRow(line), isBar),
} satisfies CleaningRule;
