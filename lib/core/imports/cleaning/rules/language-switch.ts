import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";
import { madeOf } from "../made-of";

const NAMES =
  "english|русский|русская|қазақша|казахский|қазақ тілінде|українська|украинский|deutsch|français|español|italiano|português|polski|türkçe|" +
  "o['ʻ‘]?zbekcha|ўзбекча|кыргызча|тоҷикӣ|türkmençe|azərbaycanca|հայերեն|ქართული|العربية|فارسی|中文|日本語|한국어|română|български|srpski|беларуская";
const SWITCHES = [
  "на (?:русском|английском|казахском|кыргызском|узбекском|таджикском|украинском|немецком|французском|испанском)(?: языке)?",
  "in (?:english|russian|kazakh|kyrgyz|uzbek|tajik|ukrainian|german|french|spanish|arabic|chinese|turkish|italian|portuguese)",
  "(?:read|view)(?: (?:this|it|the (?:article|story)))?(?: (?:article|story|page))? in (?:english|russian|kazakh|kyrgyz|ukrainian|german|french|spanish|arabic|chinese|turkish)",
  "(?:(?:also )?available|read) in:? (?:english|russian|kazakh|kyrgyz|ukrainian|german|french|spanish|arabic|chinese|turkish)",
  "(?:english|russian|kazakh|german|french|spanish) version",
  "(?:русская|английская|казахская|немецкая) версия",
  "(?:читать|читайте) (?:на|по)[- ](?:русском|русски|английском|английски|казахском|казахски)(?: языке)?",
  "(?:auf|in) (?:deutsch|englisch|russisch|französisch|spanisch)(?: lesen)?",
  "(?:lire )?en (?:français|anglais|allemand|russe|espagnol)",
  "(?:leer )?en (?:español|inglés|francés|alemán|ruso)",
  "(?:choose|select|change) (?:your )?language",
  "выбрать язык",
];
const isSwitch = madeOf(SWITCHES);
const isRow = madeOf([...NAMES.split("|"), "en", "ru", "kz", "kk", "de", "fr", "es", "uk", "ky", "uz", "tr"]);
const isName = madeOf(NAMES.split("|"));

export const languageSwitch = {
  id: "language switch",
  reason: "A link to the same page in another language.",
  finds: (drafts) =>
    indexesWhere(drafts, (line, { type }) => {
      if (type === "heading") return false;
      return isSwitch(line) || (isRow(line) && (isName(line) || /[|/·•\s]/.test(line)));
    }),
} satisfies CleaningRule;
