import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";
import { isNotice } from "../notice";

const SENTENCES = [
  /^this (?:article|material|publication|story|report|reporting|project|text|piece|content|analysis|investigation|series)\b.*\b(?:was|is|has been|forms)\b.*\b(?:prepared|produced|created|published|made|supported|funded|written|developed|part)\b.*\b(?:as part of|within|framework|support|assistance|funding|funded|grant|project|program(?:me)?)\b/i,
  /^(?:disclaimer:\s*)?(?:the )?(?:views|opinions|statements)(?: and opinions)?\s(?:expressed|voiced|presented|contained|stated|in this|of the authors?)\b.*\b(?:not|solely|only|own|those of)\b/i,
  /^(?:its|the) contents? (?:is|are) the sole responsibility of\b/i,
  /^(?:данн\p{L}+|это\p{L}?|настоящ\p{L}+)\s(?:материал|стать\p{L}|публикаци\p{L}|текст|сюжет|проект|репортаж|исследовани\p{L}).*(?:подготовлен|создан|опубликован|реализ|выполнен|произвед|написан)\p{L}*.*(?:в рамках|при (?:финансовой |информационной |технической )*поддержке|на средства|за сч[её]т)/iu,
  /^(?:материал|статья|публикация|текст)\s(?:подготовлен|создан|опубликован)\p{L}*\s(?:в рамках|при (?:финансовой |информационной )?поддержке|на средства)/iu,
  /^(?:мнени\p{L}+|взгляды|точк\p{L} зрения|позици\p{L}|выводы|содержание),?\s.*(?:не (?:обязательно |всегда )?(?:отража|совпада|являе|представля)|мо(?:жет|гут) не (?:отраж|совпад)).*(?:редакци|донор|автор|организаци|издани|посольств|министерств|агентств|учредител|партн[её]р|спонсор)/iu,
  /^diese[rs]? (?:artikel|beitrag|text|material|publikation|recherche|reportage).*(?:gefördert|unterstütz|finanziert|förderung|rahmen des)/iu,
  /^die (?:hier |in .* )?(?:geäußerten|vertretenen|dargestellten) (?:meinungen|ansichten).*(?:nicht|ausschließlich|allein)/iu,
  /^(?:cet article|ce reportage|ce texte|cette publication|cette enquête|ce contenu).*(?:soutien|financé|cadre d|appui)/iu,
  /^les (?:opinions|points de vue|propos) (?:exprim|présent|tenu).*(?:n'engage|ne reflèt|ne représent|ne sont)/iu,
  /^(?:este (?:artículo|reportaje|texto|contenido)|esta (?:publicación|investigación)).*(?:apoyo|financia|marco de|respaldo)/iu,
  /^las opiniones (?:expresad|vertid|contenid).*(?:no (?:necesariamente )?(?:reflej|represent)|responsabilidad|propias)/iu,
];

export const fundingNotice = {
  id: "funding notice",
  reason: "Who paid for the text, and whose opinions it does not give.",
  finds: (drafts) => indexesWhere(drafts, (line) => isNotice(line, SENTENCES)),
} satisfies CleaningRule;
