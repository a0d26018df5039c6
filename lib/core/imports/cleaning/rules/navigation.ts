import type { BlockDraft } from "@/lib/core/text/build-blocks";
import type { CleaningRule } from "../../clean";
import { indexesWhere, lineOf } from "../line";
import { madeOf } from "../made-of";
import { inRunsOf, spread } from "../spread";

const SURE = [
  "accessibility links",
  "skip to (?:the )?(?:main )?(?:content|navigation|search|footer|article)",
  "breaking news",
  "accessibility help",
  "your account",
  "more menu",
  "\\S+ home ?page",
  "post navigation",
  "(?:older|newer) posts",
  "(?:proudly )?powered by wordpress",
  "(?:opens|opened) in (?:a )?new (?:tab|window)",
  "text size(?: a)*",
  "download (?:our|the) app",
  "report this ad",
  "impressum",
  "latest news",
  "back to (?:the )?(?:top|home ?page|main page)",
  "(?:toggle|open|close|show|hide) (?:the )?(?:navigation|menu|search)",
  "main menu",
  "site ?map",
  "privacy (?:policy|notice|settings)",
  "terms (?:of (?:use|service)|and conditions|& conditions)",
  "(?:next|previous) (?:article|story|page|post)",
  "(?:load|show) more(?: (?:articles|stories|news))?",
  "log ?in",
  "sign ?in",
  "my account",
  "ссылки для упрощ[её]нного доступа",
  "перейти (?:к|на) (?:основному )?(?:содержани[юе]|контенту|главную(?: страницу)?|поиску)",
  "политика конфиденциальности",
  "пользовательское соглашение",
  "срочные новости",
  "последние новости",
  "вернуться (?:на главную|наверх|к началу)",
  "zum (?:haupt)?inhalt(?: springen| wechseln)?",
  "datenschutz(?:erklärung|hinweise)",
  "nach oben",
  "zur startseite",
  "eilmeldung",
  "aller au contenu(?: principal)?",
  "mentions légales",
  "politique de confidentialité",
  "plan du site",
  "retour en haut(?: de page)?",
  "se connecter",
  "(?:saltar|ir) al contenido(?: principal)?",
  "aviso legal",
  "política de privacidad",
  "mapa del sitio",
  "volver arriba",
  "iniciar sesión",
];
const LIKELY = (
  "home|home page|menu|u\\.?s\\.?|u\\.?k\\.?|asia|europe|africa|americas|middle east|tech|technology|science|health|entertainment|travel|video|videos|photos|podcasts|features|top stories|listen|about the \\S+|search|close|live|news|world|politics|business|sports?|culture|opinion|weather|about|about us|contact|contact us|" +
  "register|sign up|more|next|previous|cookies|terms|privacy|advertise|careers|jobs|help|faq|главная|меню|поиск|контакты|" +
  "о нас|о проекте|новости|политика|экономика|общество|спорт|войти|регистрация|реклама|вакансии|наверх|ещё|startseite|menü|suche|" +
  "anmelden|impressum|datenschutz|kontakt|über uns|nachrichten|politik|wirtschaft|sport|kultur|accueil|rechercher|" +
  "actualités|politique|économie|culture|contact|nous contacter|inicio|menú|buscar|noticias|política|economía|deportes|contacto"
).split("|");
const TRAIL = /^(?:home|главная|startseite|accueil|inicio|portada)\s*[>›»/|→]\s*[^.!?]{1,150}$/iu;
const FEWEST = 3;

const isSure = madeOf(SURE);
const isLikely = madeOf([...SURE, ...LIKELY]);
const partsOf = (line: string) => line.split(/\s*[|·•>›»/→]\s*/);

/** The paragraphs of menu words with which the text begins or ends: there a single one is enough. */
function atEdges(drafts: readonly BlockDraft[]): number[] {
  const isMenu = (draft: BlockDraft | undefined) => draft?.type === "paragraph" && isLikely(lineOf(draft));
  let start = 0;
  while (start < drafts.length && isMenu(drafts[start])) start += 1;
  let end = drafts.length;
  while (end > start && isMenu(drafts[end - 1])) end -= 1;
  return [...drafts.keys()].filter((index) => index < start || index >= end);
}

export const navigation = {
  id: "navigation",
  reason: "Links and labels of the page's menus, not of the article.",
  finds: (drafts) => [
    ...spread(
      drafts,
      (line) => isSure(line) || TRAIL.test(line) || (isLikely(line) && partsOf(line).length >= FEWEST),
      isLikely,
    ),
    ...atEdges(drafts),
    ...inRunsOf(
      FEWEST,
      indexesWhere(drafts, (line, { type }) => type === "paragraph" && isLikely(line)),
    ),
  ],
} satisfies CleaningRule;
