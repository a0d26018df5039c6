import type { CleaningRule } from "../../clean";
import { indexesWhere, lineOf } from "../line";

const AGENCY =
  "(?:TASS|ТАСС|Reuters|REUTERS|AFP|AP|EPA(?:-EFE)?|EFE|Getty(?: Images)?|dpa|RIA(?: Novosti)?|РИА(?: Новости)?|Sputnik|Interfax|Интерфакс|Anadolu(?: Agency)?|Xinhua|" +
  "Bloomberg|NurPhoto|Shutterstock|iStock(?:photo)?|Alamy|Wikimedia(?: Commons)?|Wikipedia|Flickr|Unsplash|Pixabay|Pexels|" +
  "picture[- ]alliance|imago(?: images)?|Keystone|ANSA|Belga|PA(?: Wire| Media)?|Zuma(?: Press)?|SIPA|Abaca|Magnum|Polaris|SOPA Images|Kyodo|Yonhap|UNIAN|Ukrinform)";
const LABEL =
  "(?:(?:photo|picture|image|photograph|illustration|cover photo|featured image|graphic|video)s?(?: credits?| courtesy| source| by| taken by)?|credits?|" +
  "фото(?:графия)?(?: автора)?|снимок|иллюстрация|автор фото|источник фото|(?:foto|bild|symbolbild|abbildung)s?(?:quelle|nachweis|rechte)?|" +
  "(?:crédits?(?: photos?)?|photographie)|(?:fotografía|imagen|crédito|créditos)(?: de| cortesía de)?)";
const LABELLED = new RegExp(String.raw`(?<![\p{L}\p{N}])\(?${LABEL}\s*[:/©]\s*(?=\S)`, "iu");
const SHOT =
  /(?<![\p{L}\p{N}])(?:screen ?shot|screen ?grab|shot|still|frame|video grab|кадр|стоп-кадр|скриншот|standbild|capture d'écran|captura de pantalla)(?: taken)?(?: (?:from|of|by|aus|de|из|с)\s|\s*[:/©]\s*)(?=.*(?:video|film|footage|clip|broadcast|youtube|channel|tv|telegram|facebook|instagram|видео|эфир|канал|ютуб|телеграм|vidéo|vídeo))/iu;
const SLASHED = new RegExp(
  String.raw`^\(?(?:\p{Lu}[\p{L}'.-]*(?:\s\p{Lu}[\p{L}'.-]*){1,3}\s*\/\s*(?:${AGENCY}|\p{Lu}{2,8})|${AGENCY}\s?\/\s?\p{Lu}[\p{L}'.-]*(?:\s\p{Lu}[\p{L}'.-]*){0,3}|${AGENCY} (?:photo|file)(?:\s?\/.{2,40})?|AP Photo\/.{2,40})(?:\s(?:via|\/)\s?${AGENCY}|\/${AGENCY})*\)?$`,
  "u",
);
const PHOTO_AGENCY =
  /^\(?(?:©\s*)?(?:(?:AFP|AP|EPA|NurPhoto|Anadolu(?: Agency)?)\s?(?:via|\/)\s?)?(?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy|picture[- ]alliance|Wikimedia(?: Commons)?|NurPhoto|AP Photo|Reuters Photo)\)?$/iu;
const SOURCE =
  /^(?:image (?:source|copyright)|bildquelle|источник изображения|fuente de la imagen|crédit photo)[,:]?\s.{2,60}$/iu;
const LONGEST = 300;
const LONGEST_CREDIT = 90;
const LONGEST_CAPTION = 6;
const MOST_WORDS = 16;

const AGENCY_ALONE = new RegExp(`^${AGENCY}$`, "iu");
const SMALL_WORD =
  /^(?:of|by|for|via|from|courtesy|and|und|et|y|и|von|de|del|la|le|der|den|van|bin|al|el|the|social|media|&|-|–|\/|\|)$/iu;
const FINITE =
  /\b(?:shows?|said|says|was|were|is|are|has|have|had)\b|(?<!\p{L})(?:показ|был|сказал|zeigt|montre|muestra)/iu;

/** A credit names people, agencies or sites; words in small letters would make a statement of it. */
function isCredit(credit: string): boolean {
  const words = credit.split(" ");
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => {
      const bare = word.replace(/[.,;()]+$/, "");
      return SMALL_WORD.test(bare) || AGENCY_ALONE.test(bare) || /^[(©@/]*[\p{Lu}\p{N}]|\p{L}\.\p{L}{2,}/u.test(bare);
    })
  );
}

/** A caption of a few words names what is seen; a longer one may tell something, and stays. */
function mayGo(caption: string, above: string): boolean {
  if (/[.!?…:;]/.test(caption)) return false;
  return caption.split(" ").length <= LONGEST_CAPTION || caption === withoutStop(above);
}

/** What stands before and after a sign; the caption without its full stop. Null where the sign is missing. */
function parted(line: string, sign: RegExp): { caption: string; credit: string } | null {
  const match = sign.exec(line);
  if (match === null) return null;
  return { caption: withoutStop(line.slice(0, match.index)), credit: line.slice(match.index + match[0].length) };
}

function withoutStop(words: string): string {
  return words.trim().replace(/[.…]$/, "");
}

function isPhotoCredit(line: string, above: string): boolean {
  if (line.length > LONGEST) return false;
  if (SLASHED.test(line) || PHOTO_AGENCY.test(line) || SOURCE.test(line)) return true;
  const shot = parted(line, SHOT);
  if (shot !== null) return shot.credit.length <= LONGEST_CREDIT && !FINITE.test(line) && mayGo(shot.caption, above);
  const labelled = parted(line, LABELLED);
  return labelled !== null && isCredit(labelled.credit) && mayGo(labelled.caption, above);
}

export const photoCredit = {
  id: "photo credit",
  reason: "Whose picture it was, with a caption of a few words.",
  finds: (drafts) =>
    indexesWhere(drafts, (line, { type }, index) => {
      const above = drafts[index - 1];
      return type !== "heading" && isPhotoCredit(line, above === undefined ? "" : lineOf(above));
    }),
} satisfies CleaningRule;

/** Whether a line is a photo credit by itself, whose names are never those of a by-line. */
export function isPhotoCreditLine(line: string): boolean {
  return isPhotoCredit(line, "");
}
