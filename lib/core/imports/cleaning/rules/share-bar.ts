import type { CleaningRule } from "../../clean";
import { madeOf } from "../made-of";
import { spread } from "../spread";

const NETWORKS = (
  "facebook|twitter|x|whatsapp|telegram|linked ?in|instagram|youtube|tiktok|reddit|pinterest|vk|vkontakte|вконтакте|" +
  "одноклассники|odnoklassniki|ok|viber|messenger|flipboard|threads|mastodon|bluesky|rss|google news|google новости|e-?mail|" +
  "social media|соцсетях|социальных сетях"
).split("|");
const LINKING =
  "on|at|in|via|with|to|by|our|and|or|a friend|friends|и|или|в|на|с|друзьями|und|oder|auf|bei|per|et|ou|sur|par|y|o|en|por".split(
    "|",
  );
const INVITES = [
  "share(?: (?:this|the))?(?: (?:article|story|news|post|page))?",
  "(?:follow|like|find|join) (?:us|me)",
  "follow @\\S+",
  "tweet(?: this)?",
  "like (?:this|loading)",
  "click to (?:share|print|e-?mail)(?: (?:this|a link))?",
  "copy (?:the )?(?:link|url)(?: to clipboard)?",
  "link copied",
  "opens in new window",
  "(?:e-?mail|print|save|bookmark|download) (?:this|the) (?:article|story|page)",
  "print (?:this )?page",
  "\\d[\\d.,]* ?[km]? (?:shares?|likes?|retweets?)",
  "подел(?:иться|ись|итесь)(?: (?:этой )?(?:стать[её]й|новостью|ссылкой))?",
  "(?:следите за нами|читайте нас|подписывайтесь на нас|подпишитесь на нас|мы (?=в|на))",
  "скопировать ссылку",
  "распечатать(?: статью)?",
  "(?:artikel |beitrag |seite )?teilen",
  "(?:artikel|seite) drucken",
  "artikel versenden",
  "folgen sie uns",
  "link kopieren",
  "partager(?: (?:cet article|la page))?",
  "suivez-nous",
  "copier le lien",
  "imprimer (?:l'article|cet article|la page)",
  "compart(?:ir|e)(?: (?:este artículo|esta noticia))?",
  "síg(?:ue|a)nos",
  "copiar (?:el )?enlace",
];
const TOOLS = ["print", "save", "more", "comments?", "печать", "drucken", "imprimer", "imprimir", "\\d{1,4}"];
const isBar = madeOf([...INVITES, ...NETWORKS, ...LINKING, ...TOOLS]);
const INVITE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${INVITES.join("|")})(?![\\p{L}\\p{N}])`, "iu");
const TOOL = /\b(?:print|e-?mail|copy link)\b|печать|drucken|imprimer|imprimir/i;

/** A bar invites; names of networks alone may be what a report lists, unless a tool of the page stands among them. */
function isSure(line: string): boolean {
  if (!isBar(line)) return false;
  return INVITE.test(line) || (TOOL.test(line) && !/[,;]/.test(line) && line.split(" ").length >= 3);
}

export const shareBar = {
  id: "share bar",
  reason: "Buttons and invitations to share the page or to follow the outlet elsewhere.",
  finds: (drafts) => spread(drafts, isSure, isBar),
} satisfies CleaningRule;
